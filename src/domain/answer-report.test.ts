import { describe, expect, it } from 'vitest';
import { tinyOutline } from '../../tests/support/tiny-outline';
import { answerReports } from './answer-report';
import type { FinalProgress } from './progress';

const final: FinalProgress = {
  attempt: 2,
  seed: 7,
  phase: 'graded',
  draw: ['Q01', 'Q05', 'Q06', 'Q07', 'Q03'],
  parallels: ['Q02'],
  index: 5,
  answers: {
    Q01: { response: 'a', seconds: 14 },
    Q05: { response: 'ac', seconds: 20 },
    Q06: { response: 'mff', seconds: 31 },
    Q07: { response: 'cab', seconds: 9 },
    Q02: { response: 'b', seconds: 8 },
  },
};
const reports = answerReports(tinyOutline, final, 1_000, (id) => `About ${id} ${'x'.repeat(300)}`);
const of = (id: string) => reports.find((report) => report.id === id);

describe('the answers of a graded try, as reported', () => {
  it('are those that were given, in the order asked, parallels last, each with its try', () => {
    expect(reports.map(({ id }) => id)).toEqual(['Q01_2', 'Q05_2', 'Q06_2', 'Q07_2', 'Q02_2']);
  });

  it('say what was chosen, what is right, and how long it took', () => {
    expect(of('Q01_2')).toMatchObject({ type: 'single', response: ['a'], correct: ['b'], right: false, latency: 14, at: 1_000 });
    expect(of('Q05_2')).toMatchObject({ type: 'multiple', response: ['a', 'c'], correct: ['a', 'c'], right: true });
  });

  it('name a match as pairs of option and target', () => {
    expect(of('Q06_2')).toMatchObject({
      type: 'matching',
      response: ['am', 'bf', 'cf'],
      correct: ['am', 'bf', 'cm'],
      right: false,
    });
  });

  it('name an order by its options', () => {
    expect(of('Q07_2')).toMatchObject({ type: 'ordering', response: ['c', 'a', 'b'], correct: ['c', 'a', 'b'], right: true });
  });

  it('carry an objective that every LMS takes and a description that it may keep', () => {
    expect(of('Q05_2')?.objective).toBe('O2_1');
    expect(of('Q05_2')?.description).toMatch(/^About Q05 x+$/);
    expect(of('Q05_2')?.description).toHaveLength(250);
  });
});
