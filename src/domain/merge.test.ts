import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord } from '../../tests/support/arbitrary-record';
import { tinyRecord } from '../../tests/support/launched';
import { tinyOutline } from '../../tests/support/tiny-outline';
import { merge } from './merge';
import type { ProgressRecord } from './progress';

const two = fc.tuple(anyRecord(tinyOutline), anyRecord(tinyOutline));
const rank = { incomplete: 0, failed: 1, passed: 2 };
const checked = ({ answers }: ProgressRecord) => Object.keys(answers).filter((id) => answers[id]?.checked);

describe('two records of one learner made one', () => {
  it('lose nothing that was finished, checked or reached in either', () => {
    fc.assert(
      fc.property(two, ([mine, other]) => {
        const both = merge(mine, other);
        for (const one of [mine, other]) {
          expect(both.visited).toEqual(expect.arrayContaining([...one.visited]));
          expect(checked(both)).toEqual(expect.arrayContaining(checked(one)));
          expect(Object.keys(both.answers)).toEqual(expect.arrayContaining(Object.keys(one.answers)));
          expect(both.best ?? -1).toBeGreaterThanOrEqual(one.best ?? -1);
          expect(rank[both.outcome]).toBeGreaterThanOrEqual(rank[one.outcome]);
          expect(both.final.attempt).toBeGreaterThanOrEqual(one.final.attempt);
          expect(both.seconds).toBeGreaterThanOrEqual(one.seconds);
        }
        expect([mine.final, other.final]).toContain(both.final);
      }),
    );
  });

  it('are the same again when merged once more, and with themselves', () => {
    fc.assert(
      fc.property(two, ([mine, other]) => {
        const both = merge(mine, other);
        expect(merge(both, other)).toEqual(both);
        expect(merge(mine, mine)).toEqual(mine);
      }),
    );
  });

  it('keep the place, the language and the drafts of the window in use', () => {
    const draft = { response: 'a', checked: false, confidence: 0 } as const;
    const mine = tinyRecord({ language: 'es', place: { screen: 'page', page: 'm2-sort' }, answers: { 'q-single': draft } });
    const other = tinyRecord({ place: { screen: 'final' }, answers: { 'q-single': { ...draft, response: 'c' } } });
    expect(merge(mine, other)).toMatchObject({ language: 'es', place: mine.place, answers: { 'q-single': { response: 'a' } } });
  });

  it('keep the earlier day of the pass', () => {
    const passed = (passedOn: number | null) => tinyRecord({ outcome: 'passed', passedOn });
    expect(merge(passed(20), passed(10)).passedOn).toBe(10);
    expect(merge(tinyRecord(), passed(10)).passedOn).toBe(10);
  });
});
