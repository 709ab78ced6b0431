// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { ConversationView } from '../../../content/blocks/conversation';
import type { Question } from '../../../domain/question';
import { focused, pick, press, show, t, why } from '../test-harness';

const block: ConversationView = {
  id: 'q',
  kind: 'conversation',
  objective: 'O1',
  turns: [
    {
      key: 'a',
      who: ['The student'],
      says: ['“Do you have a minute?”'],
      ask: ['What do you say?'],
      options: [
        { key: 'a', text: ['“Who did it?”'], reply: ['“Forget it.”'], reason: why('Too fast.') },
        { key: 'b', text: ['“Come in.”'], best: true, reply: ['She sits.'], reason: why('Warm.') },
        { key: 'c', text: ['“Is it home?”'], next: 'c', reply: ['“I didn’t say that.”'], reason: why('A guess.') },
      ],
    },
    {
      key: 'b',
      ask: ['How do you answer?'],
      says: ['“Promise not to tell.”'],
      ends: true,
      options: [
        { key: 'a', text: ['“I promise.”'], reason: why('You cannot keep it.') },
        { key: 'b', text: ['“I will tell only those who help.”'], best: true, reason: why('Honest.') },
      ],
    },
    {
      key: 'c',
      ask: ['What now?'],
      options: [
        { key: 'a', text: ['“I am sorry.”'], best: true, next: 'b', reason: why('It repairs.') },
        { key: 'b', text: ['“Well?”'], reason: why('It closes the door.') },
      ],
    },
  ],
  after: why('You stayed with her.'),
};
const question: Question = {
  id: 'q',
  n: 1,
  objective: 'O1',
  type: 'conversation',
  start: 'a',
  next: { a: { a: '', b: 'b', c: 'c' }, b: { a: '', b: '.' }, c: { a: 'b', b: '' } },
};

const say = (words: string) => {
  pick(words);
  press(t.talk.say);
};

it('asks for words before anything is said', () => {
  const { answer } = show(block, question);
  press(t.talk.say);
  expect(focused()).toContain(t.talk.error);
  expect(answer()).toBeUndefined();
});

it('answers words that do not help with a gentle reply, a reason and a second try that gives nothing away', () => {
  const { answer } = show(block, question);
  say('“Who did it?”');

  expect(answer()?.response).toBe('a');
  expect(focused()).toBe(t.talk.almost);
  expect(screen.getByText('“Forget it.”')).toBeTruthy();
  expect(screen.getByText('Too fast.')).toBeTruthy();
  expect(screen.queryByText(t.ask.best)).toBeNull();

  press(t.talk.tryAnother);
  expect(document.activeElement).toBe(screen.getByLabelText('“Come in.”'));
  expect(screen.getByLabelText('“Who did it?”')).toHaveProperty('disabled', true);
  say('“Come in.”');
  expect(answer()?.response).toBe('b');
  expect(focused()).toBe(t.talk.good);
});

it('goes on to the next turn, with what was said above it', () => {
  show(block, question);
  say('“Come in.”');
  press(t.talk.goOn);

  expect(focused()).toBe('Part 2');
  expect(screen.getByRole('heading', { name: 'How do you answer?' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    'The student: “Do you have a minute?”',
    `${t.talk.you} “Come in.”`,
    // What happens has no speaker.
    'She sits.',
  ]);
});

it('branches where an option leads elsewhere', () => {
  const { answer } = show(block, question);
  say('“Is it home?”');
  press(t.talk.goOn);
  expect(screen.getByRole('heading', { name: 'What now?' })).toBeTruthy();
  say('“I am sorry.”');
  press(t.talk.goOn);
  expect(screen.getByRole('heading', { name: 'How do you answer?' })).toBeTruthy();
  expect(answer()?.response).toBe('ca');
});

it('is judged when it has ended, and then shows how', () => {
  const { answer, checks } = show(block, question, { response: 'b' });
  expect(checks()).toBe(0);
  say('“I will tell only those who help.”');
  expect(checks()).toBe(1);
  expect(answer()).toMatchObject({ response: 'bb', checked: true });

  press(t.talk.finish);
  expect(focused()).toBe(t.talk.end);
  expect(screen.getByText('You stayed with her.')).toBeTruthy();
});

it('holds the reason of every option of a turn once it is over', () => {
  show(block, question);
  say('“Come in.”');
  for (const reason of ['Too fast.', 'Warm.', 'A guess.']) expect(screen.getAllByText(reason)).toHaveLength(1);
});

it('starts again from the first turn', () => {
  const { answer } = show(block, question, { response: 'bb', checked: true });
  expect(document.activeElement).toBe(document.body);
  press(t.talk.restart);
  expect(answer()).toMatchObject({ response: '', checked: false });
  expect(focused()).toBe('Part 1');
});

it('comes back to a second try where the learner left', () => {
  show(block, question, { response: 'ba' });
  expect(screen.getByText('You cannot keep it.')).toBeTruthy();
  expect(screen.getByRole('button', { name: t.talk.tryAnother })).toBeTruthy();
});
