// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { SignsView } from '../../../content/blocks/signs';
import type { Question } from '../../../domain/question';
import { focused, press, show, t, why } from '../test-harness';

const block: SignsView = {
  id: 'q',
  kind: 'signs',
  objective: 'O1',
  media: 'room',
  prompt: ['Which details stand out?'],
  options: [
    { key: 'a', text: ['A second phone'], reason: why('It can be control.'), is: 'sign', at: [10, 20] },
    { key: 'b', text: ['New in town'], reason: why('A reason to connect.'), is: 'vulnerability' },
    { key: 'c', text: ['A bright shirt'], reason: why('Style is not a sign.'), is: 'ordinary', at: [50, 60] },
    { key: 'd', text: ['Someone waits outside'], reason: why('It can be control, too.'), is: 'sign', at: [80, 10] },
  ],
  after: why('Look for several.'),
};
const question: Question = { id: 'q', n: 1, objective: 'O1', type: 'multiple', keys: 'abcd', correct: 'ad' };

const marker = (number: string) => screen.getByText(number, { selector: 'button .num' }).closest('button') as HTMLButtonElement;
const box = (name: string) => screen.getByRole('checkbox', { name });

it('has markers for pointers only, which do what the list does', () => {
  const { answer } = show(block, question);
  expect(marker('1').tabIndex).toBe(-1);
  expect(marker('1').getAttribute('aria-hidden')).toBe('true');

  fireEvent.click(marker('3'));
  expect(box('A bright shirt')).toHaveProperty('checked', true);
  fireEvent.click(box('A second phone'));
  expect(marker('1').className).toContain('on');
  expect(answer()?.response).toBe('ac');
  fireEvent.click(marker('1'));
  expect(answer()?.response).toBe('c');
});

it('numbers markers as the list does, also when an item is not in the picture', () => {
  show(block, question);
  expect(screen.getByText('4', { selector: 'label .num' }).closest('label')?.textContent).toContain('Someone waits outside');
  expect(marker('4')).toBeTruthy();
});

it('says for every item what it is, whether it was chosen, and why', () => {
  show(block, question, { response: 'ac' });
  press(t.signs.check);

  expect(focused()).toBe('You found 1 of 2 warning signs');
  const verdicts = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(verdicts[0]).toContain(`${t.signs.sign} · ${t.signs.picked}`);
  expect(verdicts[1]).toContain(t.signs.vulnerability);
  expect(verdicts[2]).toContain(`${t.signs.ordinary} · ${t.signs.picked}`);
  expect(verdicts[3]).toContain(`${t.signs.sign} · ${t.signs.missed}`);
  for (const { reason } of block.options) expect(screen.getByText(String(reason[0]?.[1]))).toBeTruthy();
  expect(screen.getByText('Look for several.')).toBeTruthy();
});

it('gives focus to the first item for a second try', () => {
  show(block, question, { response: 'c', checked: true });
  press(t.ask.tryAgain);
  expect(document.activeElement).toBe(box('A second phone'));
});
