import { allPages, type Path } from './course-path';
import { hasFinal, type Outline } from './outline';
import type { ProgressRecord } from './progress';
import { type Grade, grade } from './scoring';

/** Judged by the true share: a mark of 87.5, which an LMS may set, is reached by 7 of 8. */
export const hasPassed = ({ right, of, unsafe }: Grade, passMark: number): boolean =>
  of > 0 && 100 * right >= passMark * of && unsafe.length === 0;

/** Tries that are left of those the organization allows. */
export const triesLeft = ({ final }: ProgressRecord, attempts = Number.POSITIVE_INFINITY): number =>
  Math.max(0, attempts - final.attempt);

/**
 * The percent that is reported. A try that missed a safety item stays below the mark even when most of it was right:
 * some LMSs set the status from the score alone, and would call it passed.
 */
export const reportedPercent = (result: Grade, passMark: number): number =>
  hasPassed(result, passMark)
    ? Math.max(result.percent, Math.ceil(passMark))
    : Math.max(0, Math.min(result.percent, Math.ceil(passMark) - 1));

/**
 * The record after an attempt was graded. Best score and outcome never get worse; while retries remain a failed try
 * leaves the outcome as it was, because many LMSs close an item on `failed`.
 *
 * @param today days since 1970-01-01 in the learner's time zone
 * @param attempts tries that there are; the last one that is not passed fails the course
 */
export const graded = (
  record: ProgressRecord,
  outline: Outline,
  passMark: number,
  today: number,
  attempts = Number.POSITIVE_INFINITY,
): ProgressRecord => {
  const result = grade(outline, record.final);
  const passed = record.outcome === 'passed' || hasPassed(result, passMark);
  const percent = reportedPercent(result, passMark);
  return {
    ...record,
    final: { ...record.final, phase: 'graded' },
    best: record.best === null ? percent : Math.max(record.best, percent),
    outcome: passed ? 'passed' : record.final.attempt >= attempts ? 'failed' : record.outcome,
    passedOn: record.outcome === 'passed' ? record.passedOn : passed ? today : null,
  };
};

/**
 * The record after a page was finished. A course without a final check is passed, with no score, once all its pages
 * are: `passed` alone counts as complete in every LMS.
 *
 * @param today days since 1970-01-01 in the learner's time zone
 */
export const finished = (record: ProgressRecord, path: Path, today: number): ProgressRecord =>
  record.outcome === 'passed' || hasFinal(path.outline) || !allPages(path).every(({ id }) => record.visited.includes(id))
    ? record
    : { ...record, outcome: 'passed', passedOn: today };

/** Share of the course that is done, 0-1: pages finished, with the final check, where there is one, as the last tenth. */
export const progressOf = (record: ProgressRecord, path: Path): number => {
  if (record.outcome === 'passed') return 1;
  const pages = allPages(path);
  const done = pages.filter(({ id }) => record.visited.includes(id)).length;
  const share = hasFinal(path.outline) ? 90 : 100;
  return pages.length ? Math.round((share * done) / pages.length) / 100 : 0;
};
