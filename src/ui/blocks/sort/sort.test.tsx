// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { SortView } from '../../../content/blocks/sort';
import type { Question } from '../../../domain/question';
import { focused, press, show, t, why } from '../test-harness';

const block: SortView = {
  id: 'q',
  kind: 'sort',
  objective: 'O1',
  prompt: ['Myth or fact?'],
  targets: [
    { key: 'm', text: ['Myth'] },
    { key: 'f', text: ['Fact'] },
  ],
  options: [
    { key: 'a', text: ['Strangers take most children'], reason: why('It is rare.'), target: 'm' },
    { key: 'b', text: ['A parent can do it'], reason: [['p', [['claim', 'counted', ['42 percent']], ' of cases']]], target: 'f' },
  ],
};
const question: Question = { id: 'q', n: 1, objective: 'O1', type: 'matching', keys: 'ab', targets: 'mf', correct: 'mf' };

const card = (words: string) => within(screen.getByRole('group', { name: words }));

it('keeps the group of each card', () => {
  const { answer } = show(block, question);
  fireEvent.click(card('A parent can do it').getByLabelText('Myth'));
  expect(answer()?.response).toBe('-m');
});

it('leads to the first card that is still open', () => {
  show(block, question, { response: 'm-' });
  press(t.ask.checkAll);
  expect(focused()).toContain('Still open: 1');
  screen.getByRole('link').click();
  expect(document.activeElement).toBe(card('A parent can do it').getByLabelText('Myth'));
  expect(screen.getByRole('group', { name: 'A parent can do it' }).getAttribute('aria-describedby')).toBe('q-b-error');
});

it('says the result first, then for each card the answer, the reason and its source', () => {
  show(block, question, { response: 'mm' });
  press(t.ask.checkAll);
  expect(focused()).toBe('1 of 2 as the sources say');
  expect(screen.getByText('Yes: Myth')).toBeTruthy();
  expect(screen.getByText('Fits best: Fact. You chose: Myth')).toBeTruthy();
  expect(screen.getByText('It is rare.')).toBeTruthy();
  expect(screen.getByText(/The counters, 2024/)).toBeTruthy();
});

it('offers a native list where there are more than three groups', () => {
  const targets = ['Myth', 'Fact', 'Both', 'Neither'].map((words, i) => ({ key: 'mfbn'[i] as string, text: [words] }));
  const { answer } = show({ ...block, kind: 'matching', targets }, { ...question, targets: 'mfbn' } as Question);
  const select = screen.getByLabelText('A parent can do it');
  fireEvent.change(select, { target: { value: 'n' } });
  expect(select.tagName).toBe('SELECT');
  expect(answer()?.response).toBe('-n');
});
