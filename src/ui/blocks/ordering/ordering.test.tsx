// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { OrderingView } from '../../../content/blocks/ordering';
import type { OrderingQuestion } from '../../../domain/question';
import { judge } from '../../../domain/response';
import { startOrder } from '../../components/order';
import { announced, focused, press, show, t, why } from '../test-harness';

const block: OrderingView = {
  id: 'q',
  kind: 'ordering',
  objective: 'O1',
  prompt: ['Put the steps in order'],
  options: [
    { key: 'a', text: ['Listen'], reason: why('First of all.'), place: 1 },
    { key: 'b', text: ['Report'], reason: why('The same day.'), place: 2 },
    { key: 'c', text: ['Write down'], reason: why('In the child’s words.'), place: 2 },
    { key: 'd', text: ['Follow up'], reason: why('Until you know.'), place: 3 },
  ],
};
const question: OrderingQuestion = { id: 'q', n: 4, objective: 'O1', type: 'ordering', keys: 'abcd', correct: '1223' };

const cards = () => screen.getAllByRole('listitem').map((card) => card.textContent ?? '');
const up = (card: string) => screen.getByRole('button', { name: `${t.order.up}: ${card}` });

it('starts mixed, the same each time, and never right', () => {
  for (let n = 1; n < 400; n++) {
    const order = startOrder({ ...question, n });
    expect([...order].sort().join('')).toBe('abcd');
    expect(judge(question, order).right).toBe(false);
    expect(startOrder({ ...question, n })).toBe(order);
  }
});

it('moves a card, keeps focus on its button and says where it is now', () => {
  const { answer } = show(block, question, { response: 'dcba' });
  press(`${t.order.up}: Report`);

  expect(answer()?.response).toBe('dbca');
  expect(document.activeElement).toBe(up('Report'));
  expect(announced).toHaveBeenLastCalledWith('Report: now 2 of 4');

  press(`${t.order.up}: Report`);
  expect(document.activeElement).toBe(up('Report'));
  expect(cards()[0]).toContain('Report');
});

it('keeps the first card where it is, without losing focus', () => {
  const { answer } = show(block, question, { response: 'dcba' });
  press(`${t.order.up}: Follow up`);
  expect(answer()?.response).toBe('dcba');
  expect(up('Follow up').getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(up('Follow up'));
});

it('asks for at least one move before it judges', () => {
  const { checks } = show(block, question);
  press(t.order.check);
  expect(checks()).toBe(0);
  expect(focused()).toContain(t.ask.errorOrder);
});

it('says which cards are in place, and every reason in a good order', () => {
  show(block, question, { response: 'acdb' });
  press(t.order.check);
  expect(focused()).toBe('2 of 4 in a good place');
  for (const reason of ['First of all.', 'The same day.', 'In the child’s words.', 'Until you know.']) {
    expect(screen.getByText(reason)).toBeTruthy();
  }
  expect(screen.queryByRole('button', { name: /Move/ })).toBeNull();
});

it('takes either order of cards that may swap', () => {
  show(block, question, { response: 'acbd', checked: true });
  expect(screen.getByRole('heading', { name: '4 of 4 in a good place' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: t.ask.tryAgain })).toBeNull();
});
