// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { GuessView } from '../../../content/blocks/guess';
import type { Question } from '../../../domain/question';
import { focused, pick, press, show, t, why } from '../test-harness';

const block: GuessView = {
  id: 'q',
  kind: 'guess',
  objective: 'O1',
  claims: ['careful'],
  prompt: ['How many?'],
  options: [
    { key: 'a', text: ['1 in 100'], reason: why('Low.') },
    { key: 'b', text: ['1 in 7'], reason: why('Near.'), correct: true },
  ],
  answer: why('About one in seven.'),
};
const question: Question = { id: 'q', n: 1, objective: 'O1', type: 'single', keys: 'ab', correct: 'b' };

it('says what was guessed, then the number, what it leaves out and the other reasons', () => {
  show(block, question);
  pick('1 in 100');
  press(t.guess.show);
  expect(focused()).toBe('You guessed: 1 in 100');
  expect(screen.getByText('About one in seven.')).toBeTruthy();
  expect(screen.getByText(/all who were never asked/)).toBeTruthy();
  expect(screen.getByText('Low.')).toBeTruthy();
  expect(screen.getByText('Near.')).toBeTruthy();
});

it('never calls a guess wrong', () => {
  show(block, question, { response: 'a', checked: true });
  expect(screen.queryByText(t.feedback.almost)).toBeNull();
  expect(screen.queryByText(t.feedback.almostStep)).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
