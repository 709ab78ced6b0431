import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import type { FinalProgress } from '../../src/domain/progress';
import { grade } from '../../src/domain/scoring';
import { currentItem, type QuizEvent, quizMachine } from '../../src/machines/quiz';
import { tinyRecord } from '../support/launched';
import { restarted } from '../support/restart';
import { tinyOutline } from '../support/tiny-outline';

/** Every state of the check that a learner can reach: one item that must be right, a matching and its other form. */
const begun: FinalProgress = { attempt: 2, seed: 7, phase: 'asking', draw: ['Q01', 'Q06'], parallels: [], index: 0, answers: {} };
const inputOf = (final: FinalProgress) => ({ outline: tinyOutline, role: 'school', final, now: () => 0 });

/** Right and wrong for single choice, unfinished, wrong and right for matching. */
const responses = (final: FinalProgress): string[] => (currentItem(final) === 'Q06' ? ['m--', 'mff', 'mfm'] : ['a', 'b']);
const paths = getShortestPaths(quizMachine, {
  input: inputOf(begun),
  events: ({ context }): QuizEvent[] => [
    ...responses(context.final).map((response): QuizEvent => ({ type: 'CHOOSE', response })),
    { type: 'NEXT' },
    { type: 'BACK' },
    { type: 'SUBMIT' },
    ...[0, 1, 2].map((index): QuizEvent => ({ type: 'OPEN', index })),
  ],
});
const states = paths.map(({ state }) => state);

describe('every state of the final check', () => {
  const open = states.filter(({ status }) => status === 'active');

  it('is many: items, overview, other form', () => {
    expect(open.length).toBeGreaterThan(25);
    expect(new Set(open.map(({ value, context }) => `${String(value)} ${currentItem(context.final) ?? 'overview'}`))).toEqual(
      new Set([
        'asking Q01',
        'asking Q06',
        'asking overview',
        `parallel ${open.find(({ value }) => value === 'parallel')?.context.final.parallels[0]}`,
      ]),
    );
  });

  it('is the same after a restart: item, answers, draw, parallels and try', () => {
    for (const { value, context } of open) {
      const { final } = restarted(tinyRecord({ place: { screen: 'final' }, final: context.final }), tinyOutline);
      expect(final).toEqual(context.final);
      const [fresh] = getShortestPaths(quizMachine, { input: inputOf(final), events: [] });
      expect([fresh?.state.value, fresh?.state.context.final]).toEqual([value, context.final]);
    }
  });

  it('ends with every item answered, and with another form for the one that must be right', () => {
    const done = states.flatMap(({ status, output }) => (status === 'done' && output?.phase === 'graded' ? [output] : []));
    expect(done.length).toBeGreaterThan(3);
    for (const final of done) {
      expect(Object.keys(final.answers)).toEqual(expect.arrayContaining([...final.draw, ...final.parallels]));
      expect(final.parallels).toHaveLength(final.answers.Q01?.response === 'b' ? 0 : 1);
      expect(grade(tinyOutline, final).unsafe).toEqual(
        final.parallels.some((id) => final.answers[id]?.response !== 'b') ? ['Q01'] : [],
      );
    }
  });
});
