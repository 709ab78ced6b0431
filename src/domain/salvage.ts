import type { ProgressRecord } from './progress';

/** What may be believed of a saved text that an LMS cut off or damaged. */

/** A damaged head must not make up a pass: that takes two signs, and one changed character is one. The LMS may know better. */
export const doubted = (record: ProgressRecord, head: readonly string[]): ProgressRecord => {
  const [, , , , outcome = '', , day = '-'] = head;
  const passed = outcome === 'p' ? day !== '-' : /^[0-9a-z]{3}$/.test(day);
  return {
    ...record,
    outcome: passed ? 'passed' : 'incomplete',
    passedOn: passed ? record.passedOn : null,
    best: null,
    seconds: 0,
  };
};

/**
 * What a body without its checksum still tells. An open attempt at the final check is dropped: with a wrong letter in
 * it, it would be graded wrongly.
 *
 * @param allAnswers false: the text was cut off among the answers, so the last one is not whole
 */
export const remains = (record: ProgressRecord, allAnswers: boolean): ProgressRecord => {
  const answers = Object.entries(record.answers);
  return {
    ...record,
    answers: Object.fromEntries(allAnswers ? answers : answers.slice(0, -1)),
    final: {
      ...record.final,
      attempt: Math.min(record.final.attempt, mostAttempts),
      phase: 'none',
      draw: [],
      parallels: [],
      index: 0,
      answers: {},
    },
  };
};

/** More than anybody makes; a damaged number above it is not believed. */
const mostAttempts = 9999;
