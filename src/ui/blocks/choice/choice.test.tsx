// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { ChoiceView } from '../../../content/blocks/choice';
import type { Question } from '../../../domain/question';
import { focused, pick, press, show, t, why } from '../test-harness';

const single: ChoiceView = {
  id: 'q',
  kind: 'choice',
  type: 'single',
  objective: 'O1',
  step: true,
  situation: why('A student stays behind.'),
  prompt: ['What do you say?'],
  keep: ['Listen first.'],
  options: [
    { key: 'a', text: ['“I promise.”'], reason: why('You cannot keep it.') },
    { key: 'b', text: ['“I am glad you came.”'], reason: why('Warm and honest.'), correct: true },
    { key: 'c', text: ['“Who was it?”'], reason: why('That is not yours to find out.') },
  ],
};
const question: Question = { id: 'q', n: 1, objective: 'O1', type: 'single', keys: 'abc', correct: 'b' };

const multiple: ChoiceView = {
  ...single,
  type: 'multiple',
  options: single.options.map((option) => (option.key === 'c' ? { ...option, correct: true } : option)),
};
const several: Question = { ...question, type: 'multiple', correct: 'bc' };

it('asks for an answer instead of judging none, and leads to the first option', () => {
  const { answer, checks } = show(single, question);
  press(t.ask.check);

  expect(focused()).toBe(t.ask.errorTitle + t.ask.errorOne);
  expect(document.title).toBe('Error: A page');
  expect(checks()).toBe(0);
  expect(answer()).toBeUndefined();
  expect(screen.getByRole('group', { name: 'What do you say?' }).getAttribute('aria-describedby')).toContain('q-error');

  screen.getByRole('link', { name: t.ask.errorOne }).click();
  expect(document.activeElement).toBe(screen.getByLabelText('“I promise.”'));
});

it('takes focus back to the summary when checked again without an answer', () => {
  show(single, question);
  press(t.ask.check);
  press(t.ask.check);
  expect(focused()).toContain(t.ask.errorTitle);
});

it('clears the error, and the title, once an answer is judged', () => {
  show(single, question);
  press(t.ask.check);
  pick('“I promise.”');
  press(t.ask.check);
  expect(screen.queryByText(t.ask.errorTitle)).toBeNull();
  expect(document.title).toBe('A page');
});

it('moves focus to the verdict after a check, and closes the question', () => {
  const { answer } = show(single, question);
  pick('“I promise.”');
  press(t.ask.check);

  expect(answer()).toMatchObject({ response: 'a', checked: true });
  expect(document.activeElement?.tagName).toBe('H3');
  expect(focused()).toBe(t.feedback.almostStep);
  expect(screen.getByRole('group', { name: 'What do you say?' })).toHaveProperty('disabled', true);
  expect(screen.queryByRole('button', { name: t.ask.check })).toBeNull();
});

it('says in words which option is the best one and which was chosen', () => {
  show(single, question, { response: 'a', checked: true });
  expect(screen.getByLabelText(/“I promise.”/).closest('label')?.textContent).toContain(t.ask.yourAnswer);
  expect(screen.getByLabelText(/“I am glad you came.”/).closest('label')?.textContent).toContain(t.ask.bestStep);
});

it('does not call an answer a step', () => {
  show({ ...single, step: undefined }, question, { response: 'a', checked: true });
  expect(screen.getByRole('heading', { name: t.feedback.almost })).toBeTruthy();
  expect(screen.getByLabelText(/“I am glad you came.”/).closest('label')?.textContent).toContain(t.ask.best);
});

it('leaves focus alone when a judged answer is opened again later', () => {
  show(single, question, { response: 'b', checked: true });
  expect(screen.getByRole('heading', { name: t.feedback.rightStep })).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
});

it('gives focus to the chosen option for a second try', () => {
  const { answer } = show(single, question, { response: 'c', checked: true });
  press(t.ask.tryAgain);
  expect(answer()).toMatchObject({ response: 'c', checked: false });
  expect(document.activeElement).toBe(screen.getByLabelText('“Who was it?”'));
  expect(screen.queryByText(t.feedback.almostStep)).toBeNull();
});

it.each([
  ['one answer', single, question, 'a'],
  ['several answers', multiple, several, 'ab'],
  ['several answers, all right', multiple, several, 'bc'],
])('holds the reason of every option, once: %s', (_, block, asked, response) => {
  show(block, asked, { response, checked: true });
  for (const reason of ['You cannot keep it.', 'Warm and honest.', 'That is not yours to find out.']) {
    expect(screen.getAllByText(reason)).toHaveLength(1);
  }
});

it('keeps chosen keys in authored order', () => {
  const { answer } = show(multiple, several);
  pick('“Who was it?”');
  pick('“I promise.”');
  expect(answer()?.response).toBe('ac');
  pick('“I promise.”');
  expect(answer()?.response).toBe('c');
});

it('keeps confidence with the answer and never asks for it', () => {
  const { answer } = show({ ...single, confidence: true }, question);
  pick(t.ask.very);
  pick('“I promise.”');
  expect(answer()).toMatchObject({ response: 'a', confidence: 3 });
});
