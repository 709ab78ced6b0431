import type { Question } from '../../../src/domain/question';
import { rightOrder, walk } from '../../../src/domain/response';
import { plain } from '../../../src/domain/text';
import type { OptionView } from '../../../src/domain/view';
import type { Known } from './known';

/** What to answer, and how what is on the screen tells which question it is. Pure: any hand can press by it. */

interface Talk {
  readonly id: string;
  readonly turns?: readonly {
    readonly key: string;
    readonly options: readonly { readonly key: string; readonly best?: true }[];
  }[];
}

const blocksOf = ({ lessons }: Known): readonly unknown[] =>
  Object.values(lessons).flatMap(({ pages }) => Object.values(pages).flatMap(({ blocks }) => blocks));

/** The option that leads on at this turn of a talk; `''` where none does. */
export const bestSaid = (known: Known, { id, next }: Extract<Question, { type: 'conversation' }>, turn: string): string => {
  const found = (blocksOf(known) as Talk[]).find((block) => block.id === id)?.turns?.find(({ key }) => key === turn);
  return found?.options.find(({ key, best }) => best && next[turn]?.[key] !== '')?.key ?? '';
};

/** A right response, in the form of src/domain/response.ts. */
export const rightResponse = (known: Known, question: Question): string => {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'matching':
      return question.correct;
    case 'plan':
      return question.keys.charAt(0);
    case 'ordering':
      return rightOrder(question.keys, question.correct);
    case 'conversation': {
      let said = '';
      for (;;) {
        const { turn, ended } = walk(question.start, question.next, said);
        const best = ended ? '' : bestSaid(known, question, turn);
        if (best === '') return said;
        said += best;
      }
    }
  }
};

/** The words of an option, as they stand on its card. */
export const optionWords = (known: Known, question: string, key: string): string => {
  const blocks = blocksOf(known) as { readonly id: string; readonly options?: readonly OptionView[] }[];
  const options = known.final.items[question]?.options ?? blocks.find(({ id }) => id === question)?.options;
  return plain(options?.find((option) => option.key === key)?.text ?? []).trim();
};

/** The question that has this hint on the screen: `ID-hint`, in a talk `ID-TURN-hint`. Every question has one. */
export const questionWithHint = ({ outline }: Known, hint: string): Question | undefined => {
  const asked: readonly Question[] = [
    ...outline.lessons.flatMap(({ pages }) => pages.flatMap(({ questions }) => questions)),
    ...outline.bank,
  ];
  return asked.find((question) =>
    question.type === 'conversation'
      ? Object.keys(question.next).some((turn) => hint === `${question.id}-${turn}-hint`)
      : hint === `${question.id}-hint`,
  );
};
