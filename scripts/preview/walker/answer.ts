import type { Question } from '../../../src/domain/question';
import { walk } from '../../../src/domain/response';
import { optionWords, rightResponse } from './answers';
import { type Hand, Stuck } from './hand';
import type { Known } from './known';

/** Answers one question rightly by its own controls, wherever it stands. Nothing is checked or sent. */
export async function answer(hand: Hand, known: Known, question: Question, field: Element): Promise<void> {
  const response = rightResponse(known, question);
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'plan':
      for (const key of response) await hand.check(option(hand, field, optionWords(known, question.id, key)));
      break;
    case 'matching':
      for (const [i, key] of [...question.keys].entries()) await assign(hand, question, key, response.charAt(i));
      break;
    case 'ordering':
      for (const [place, key] of [...response].entries()) await moveUp(hand, field, optionWords(known, question.id, key), place);
      break;
    case 'conversation':
      throw new Stuck('A talk is answered turn by turn.');
  }
}

/** The shortest label with these words: another option may begin with them. */
const option = (hand: Hand, field: Element, words: string): HTMLInputElement => {
  const labels = hand.all('label', field).filter(({ textContent }) => textContent?.includes(words));
  const [label] = labels.sort((a, b) => (a.textContent?.length ?? 0) - (b.textContent?.length ?? 0));
  if (!label) throw new Stuck(`There is no answer "${words}" on the screen.`);
  return hand.one<HTMLInputElement>('input', label);
};

async function assign(hand: Hand, question: Extract<Question, { type: 'matching' }>, key: string, target: string): Promise<void> {
  const [list] = hand.all<HTMLSelectElement>(`select[id="${question.id}-${key}"]`);
  if (list) return hand.pick(list, target);
  const choices = hand.all<HTMLInputElement>(`input[name="${question.id}-${key}"]`);
  const choice = choices[question.targets.indexOf(target)];
  if (!choice) throw new Stuck(`Card "${key}" of ${question.id} cannot be put where it belongs.`);
  await hand.check(choice);
}

async function moveUp(hand: Hand, field: Element, words: string, place: number): Promise<void> {
  const at = () => hand.all('ol.order > li', field).findIndex(({ textContent }) => textContent?.includes(words));
  for (let from = at(); from > place; from -= 1) {
    const card = hand.all('ol.order > li', field)[from] as HTMLElement;
    await hand.press(hand.one('button', card));
    await hand.until('the card one place further up', () => at() === from - 1);
  }
}

/** One turn of a talk: says what helps, and reads on. */
export async function sayNext(
  hand: Hand,
  known: Known,
  question: Extract<Question, { type: 'conversation' }>,
  turn: string,
): Promise<void> {
  const said = rightResponse(known, question);
  const step = walk(question.start, question.next, said).steps.find((one) => one.turn === turn);
  const index = Object.keys(question.next[turn] ?? {}).indexOf(step?.key ?? '');
  const inputs = () => hand.all<HTMLInputElement>(`input[name="${question.id}-${turn}"]`);
  await hand.check(await hand.until('what can be said', () => inputs()[index]));
  const ask = inputs()[index]?.closest('.ask') as Element;
  await hand.press(hand.one('.btn-primary', ask));
  await hand.press(await hand.until('the answer to what was said', () => hand.all('.talk .feedback .btn-primary')[0]));
  await hand.until('the next turn', () => inputs().length === 0);
}
