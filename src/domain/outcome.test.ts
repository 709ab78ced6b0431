import { describe, expect, it } from 'vitest';
import { realOutline } from '../../tests/support/real-course';
import { tinyOutline } from '../../tests/support/tiny-outline';
import { graded, hasPassed, progressOf, reportedPercent } from './outcome';
import { needed, passMarkOf } from './pass-mark';
import { freshRecord, type ProgressRecord } from './progress';
import type { Grade } from './scoring';

const result = (right: number, of: number, unsafe: string[] = []): Grade => ({
  right,
  of,
  percent: Math.floor((100 * right) / of),
  missed: [],
  unsafe,
});

const today = 20_779;
/** One right answer of two in the tiny course; the missed one must be right unless it is Q05. */
const tried = (draw: [string, string], record: Partial<ProgressRecord> = {}): ProgressRecord => {
  const fresh = freshRecord('en', 7);
  return {
    ...fresh,
    ...record,
    final: { ...fresh.final, attempt: 1, phase: 'asking', draw, answers: { [draw[0]]: { response: 'b', seconds: 5 } } },
  };
};
const gradedAt = (passMark: number, record: ProgressRecord) => graded(record, tinyOutline, passMark, today);

describe('the pass mark', () => {
  it('is the LMS own, else of the organization, else of the course', () => {
    expect(passMarkOf(tinyOutline, { passMark: 90 }, 85)).toBe(85);
    expect(passMarkOf(tinyOutline, { passMark: 90 }, 0)).toBe(0);
    expect(passMarkOf(tinyOutline, { passMark: 90 }, undefined)).toBe(90);
    expect(passMarkOf(tinyOutline, {}, undefined)).toBe(50);
  });

  it.each([
    [7, 8, 80, true],
    [6, 8, 80, false],
    [8, 8, 100, true],
    [7, 8, 100, false],
    [7, 8, 87, true],
    [7, 8, 87.5, true],
    [6, 8, 87.5, false],
    [7, 8, 88, false],
    [2, 3, 66, true],
    [2, 3, 67, false],
    [0, 8, 0, true],
  ])('%i of %i at %d percent: %s', (right, of, mark, passed) => {
    expect(hasPassed(result(right, of), mark)).toBe(passed);
    expect(right >= needed(of, mark)).toBe(passed);
  });

  it('is eighty percent of eight questions in this course: seven right', () => {
    expect(needed(8, realOutline.final.passMark)).toBe(7);
  });
});

describe('the reported percent', () => {
  it('is the score of a passed try', () => {
    expect(reportedPercent(result(7, 8), 80)).toBe(87);
  });

  it('reaches a mark between two whole percents that the try reached', () => {
    expect(reportedPercent(result(7, 8), 87.5)).toBe(88);
  });

  it('stays under the mark while a safety item is missed, whatever else was right', () => {
    expect(reportedPercent(result(7, 8, ['Q01']), 80)).toBe(79);
    expect(reportedPercent(result(8, 8, ['Q01']), 87.5)).toBe(87);
    expect(reportedPercent(result(5, 8, ['Q01']), 80)).toBe(62);
  });

  it('is never below nothing', () => {
    expect(reportedPercent(result(0, 8, ['Q01']), 0)).toBe(0);
  });
});

describe('after grading', () => {
  it('a good try passes, with today as the day of the pass', () => {
    expect(gradedAt(50, tried(['Q03', 'Q05']))).toMatchObject({
      outcome: 'passed',
      best: 50,
      passedOn: today,
      final: { phase: 'graded' },
    });
  });

  it('a failed try leaves the outcome open, since many LMSs close an item on failed', () => {
    expect(gradedAt(80, tried(['Q03', 'Q05']))).toMatchObject({ outcome: 'incomplete', best: 50, passedOn: null });
  });

  it('a missed safety item fails a try over the mark, and the reported score with it', () => {
    expect(gradedAt(50, tried(['Q03', 'Q01']))).toMatchObject({ outcome: 'incomplete', best: 49, passedOn: null });
  });

  it('nothing gets worse: not the outcome, not its day, not the best score', () => {
    const passed = tried(['Q03', 'Q05'], { outcome: 'passed', best: 100, passedOn: 20_000 });
    expect(gradedAt(80, passed)).toMatchObject({ outcome: 'passed', best: 100, passedOn: 20_000 });
  });

  it('a better try raises the best score', () => {
    expect(gradedAt(80, tried(['Q03', 'Q05'], { best: 25 })).best).toBe(50);
  });
});

describe('progress', () => {
  const path = { outline: tinyOutline, role: 'school', extensions: [] };

  it('keeps the last tenth for the final check', () => {
    const fresh = freshRecord('en', 7);
    const all = ['m1-read', 'm1-ask', 'm2-sort', 'm2-school', 'm2-talk', 'm2-plan'];
    expect(progressOf(fresh, path)).toBe(0);
    expect(progressOf({ ...fresh, visited: all.slice(0, 3) }, path)).toBe(0.45);
    expect(progressOf({ ...fresh, visited: all }, path)).toBe(0.9);
    expect(progressOf({ ...fresh, outcome: 'passed' }, path)).toBe(1);
  });
});
