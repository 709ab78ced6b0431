import type { FinalProgress, ProgressRecord } from './progress';
import type { Answer } from './question';

/**
 * One record out of two of the same learner: two windows, or what this browser kept beside what the LMS has.
 * Whatever was finished, checked or reached in either stays; in all else `mine`, the window that is in use, is right.
 */
export const merge = (mine: ProgressRecord, other: ProgressRecord): ProgressRecord => ({
  ...mine,
  role: mine.role ?? other.role,
  visited: [...new Set([...mine.visited, ...other.visited])],
  answers: answersOf(mine.answers, other.answers),
  final: furthest(mine.final, other.final),
  best: mine.best === null ? other.best : Math.max(mine.best, other.best ?? 0),
  outcome: rank[other.outcome] > rank[mine.outcome] ? other.outcome : mine.outcome,
  passedOn: mine.passedOn === null || other.passedOn === null ? (mine.passedOn ?? other.passedOn) : firstDay(mine, other),
  seconds: Math.max(mine.seconds, other.seconds),
});

const rank = { incomplete: 0, failed: 1, passed: 2 } as const;
const phases = ['none', 'asking', 'parallel', 'graded'] as const;

const firstDay = (a: ProgressRecord, b: ProgressRecord): number => Math.min(a.passedOn ?? 0, b.passedOn ?? 0);

/** A checked answer is a fact; a draft gives way to it. */
const answersOf = (mine: ProgressRecord['answers'], other: ProgressRecord['answers']): Record<string, Answer> => {
  const all: Record<string, Answer> = { ...other, ...mine };
  for (const [id, answer] of Object.entries(other)) if (answer.checked && !mine[id]?.checked) all[id] = answer;
  return all;
};

const answered = ({ answers }: FinalProgress): number => Object.values(answers).filter(({ response }) => response !== '').length;

/** The later attempt; of the same one, whichever came further. Answers of an attempt never mix: it is graded as it was taken. */
const furthest = (mine: FinalProgress, other: FinalProgress): FinalProgress => {
  const steps = [
    other.attempt - mine.attempt,
    phases.indexOf(other.phase) - phases.indexOf(mine.phase),
    answered(other) - answered(mine),
  ];
  return (steps.find((step) => step !== 0) ?? 0) > 0 ? other : mine;
};
