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

/** A step, worth a commit soon; anything else that changed is a draft. */
export const isStep = (was: ProgressRecord, now: ProgressRecord): boolean => {
  if (was.visited !== now.visited || was.final.index !== now.final.index || was.final.phase !== now.final.phase) return true;
  if (was.place.screen === 'page' && now.place.screen === 'page' && was.place.page !== now.place.page) return true;
  return Object.entries(now.answers).some(([id, { checked }]) => checked !== (was.answers[id]?.checked ?? false));
};
