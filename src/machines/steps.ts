import { drawFinal } from '../domain/draw';
import type { Outline } from '../domain/outline';
import type { FinalProgress, ProgressRecord } from '../domain/progress';
import type { LessonContext } from './lesson';

/** What an activity did, in the words of the record. */

/** An attempt at the final check is open. */
export const isRunning = ({ phase }: FinalProgress): boolean => phase === 'asking' || phase === 'parallel';

/** The record after something happened in a lesson; the very same where nothing did. */
export const withLesson = (record: ProgressRecord, { pages, index, visited, answers }: LessonContext): ProgressRecord => {
  const page = pages[index]?.id;
  const here = record.place.screen === 'page' && record.place.page === page;
  if (here && record.visited === visited && record.answers === answers) return record;
  return { ...record, visited, answers, ...(page !== undefined && { place: { screen: 'page', page } }) };
};

/** The record after something happened in a second look. Only what was checked counts; the place stays before the check. */
export const withSecondLook = (record: ProgressRecord, { pages, answers }: LessonContext): ProgressRecord => {
  const checked = pages
    .flatMap(({ questions }) => questions)
    .flatMap(({ id }) => {
      const answer = answers[id];
      return answer?.checked && answer !== record.answers[id] ? [[id, answer] as const] : [];
    });
  if (checked.length === 0) return record;
  return {
    ...record,
    answers: { ...record.answers, ...Object.fromEntries(checked) },
    missed: { ...record.missed, ...Object.fromEntries(checked.map(([id]) => [id, null])) },
  };
};

/** A step, worth a commit soon; anything else that changed is a draft. */
export const isStep = (was: ProgressRecord, now: ProgressRecord): boolean => {
  if (
    was.visited !== now.visited ||
    was.missed !== now.missed ||
    was.final.index !== now.final.index ||
    was.final.phase !== now.final.phase
  )
    return true;
  if (was.place.screen === 'page' && now.place.screen === 'page' && was.place.page !== now.place.page) return true;
  return Object.entries(now.answers).some(([id, { checked }]) => checked !== (was.answers[id]?.checked ?? false));
};

/** The record with new items drawn and the first of them on screen. */
export const newAttempt = (outline: Outline, record: ProgressRecord): ProgressRecord => {
  const { seed, attempt: before, draw: previous } = record.final;
  const attempt = before + 1;
  const draw = drawFinal({ bank: outline.bank, rules: outline.final, role: record.role, seed, attempt, previous });
  return {
    ...record,
    final: { ...record.final, attempt, draw, phase: 'asking', index: 0, parallels: [], answers: {} },
    place: { screen: 'final' },
  };
};
