import { allPages, type Path } from './course-path';
import type { PageOutline } from './outline';
import type { ProgressRecord } from './progress';
import type { Answer, Question } from './question';
import { judge } from './response';

/**
 * Practice questions that went wrong come back once, before the final check and after a rest: recalling something
 * that was nearly forgotten is what makes it stay.
 */

/** Least visible minutes between an answer and its second look. */
export const restMinutes = 5;
/** What one character of the saved record holds: after three hours nothing waits any longer. */
const latest = 35 * restMinutes;
/** A second look is short; what the learner was sure of, and wrong, comes first. */
export const mostAtOnce = 4;

/** Of a long sorting task, one slip is no reason to do it all again. */
const went = (question: Question, { response }: Answer): 'well' | 'wrong' => {
  if (question.guess || question.type === 'plan' || question.type === 'conversation') return 'well';
  const { parts, of } = judge(question, response);
  return parts < 0.75 * of ? 'wrong' : 'well';
};

/** Notes what was just checked for the first time and went wrong; the very same record where nothing did. */
export const withMissed = (
  record: ProgressRecord,
  before: ProgressRecord['answers'],
  questions: readonly Question[],
  minute: number,
): ProgressRecord => {
  if (record.answers === before) return record;
  const missed = questions.filter((question) => {
    const answer = record.answers[question.id];
    return (
      answer?.checked && !before[question.id]?.checked && !(question.id in record.missed) && went(question, answer) === 'wrong'
    );
  });
  if (missed.length === 0) return record;
  const due = Math.min(latest, Math.ceil((minute + restMinutes) / restMinutes) * restMinutes);
  return { ...record, missed: { ...record.missed, ...Object.fromEntries(missed.map(({ id }) => [id, due])) } };
};

/** The pages to look at again now, in course order, each with only the questions that went wrong. */
export const secondLook = (record: ProgressRecord, path: Path, minute: number): PageOutline[] => {
  const pages = allPages(path);
  const again = pages
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => {
      const due = record.missed[id];
      return typeof due === 'number' && minute >= due;
    })
    .sort((a, b) => (record.answers[b.id]?.confidence ?? 0) - (record.answers[a.id]?.confidence ?? 0))
    .slice(0, mostAtOnce)
    .map(({ id }) => id);
  return pages.flatMap((page) => {
    const questions = page.questions.filter(({ id }) => again.includes(id));
    return questions.length ? [{ ...page, skippable: true as const, questions }] : [];
  });
};

/** Everything that was due has come back, also what the learner passed over or what was too much at once. */
export const cameBack = (record: ProgressRecord): ProgressRecord => ({
  ...record,
  missed: Object.fromEntries(Object.keys(record.missed).map((id) => [id, null])),
});
