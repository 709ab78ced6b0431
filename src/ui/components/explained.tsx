import type { Question } from '../../domain/question';
import { judge } from '../../domain/response';
import { fill, type Strings } from '../../domain/strings';
import type { Line } from '../../domain/text';
import type { OptionView } from '../../domain/view';
import { Keep, Others, Reason, Reasons } from './feedback';
import type { Choosable } from './options';

/** What the options are: steps to take, or answers. */
export type Sought = 'step' | 'answer';

/** The verdict on a choice in words. */
export const choiceTitle = ({ feedback: t }: Strings, question: Question, response: string, sought: Sought): string => {
  const { right, parts, of } = judge(question, response);
  const step = sought === 'step' && question.type === 'single';
  if (right) return step ? t.rightStep : t.right;
  if (question.type === 'multiple') return fill(t.part, { n: parts, of });
  return step ? t.almostStep : t.almost;
};

type Explainable = Choosable & Pick<OptionView, 'reason'>;

interface ExplainedProps {
  readonly type: 'single' | 'multiple';
  readonly options: readonly Explainable[];
  readonly response: string;
  readonly keep?: Line | undefined;
}

/** Why: the chosen option, or where a list of choices differs; every other reason one press away. */
export const Explained = ({ type, options, response, keep }: ExplainedProps) => {
  const chosen = (option: Explainable) => response.includes(option.key);
  const differs = options.filter((option) => chosen(option) !== Boolean(option.correct));
  const first = type === 'single' || !differs.length ? options.filter(chosen) : differs;
  const [only] = first;
  return (
    <>
      {type === 'single' && only ? <Reason option={only} /> : <Reasons options={first} />}
      <Keep line={keep} />
      <Others options={options.filter((option) => !first.includes(option))} />
    </>
  );
};
