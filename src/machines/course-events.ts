import type { Role } from '../domain/outline';
import type { ProgressRecord } from '../domain/progress';
import type { LessonContext, LessonEvent } from './lesson';
import type { QuizEvent } from './quiz';
import type { SessionState } from './session';

/** What is saved; `lost`: the session ended and the LMS did not take the last of it. */
export type Saving = SessionState | 'lost';

/** @param kept whether the last write of a closed session arrived; undefined while it is on its way */
export const savingOf = (state: SessionState, kept: boolean | undefined): Saving => {
  if (state !== 'closed' || kept) return state;
  return kept === undefined ? 'saving' : 'lost';
};

export interface CourseContext {
  /** Only this machine changes it. */
  readonly record: ProgressRecord;
  readonly saving: Saving;
  /** This browser has the latest, whatever the LMS has. */
  readonly here: boolean;
  /** The pages of a second look, while it goes on. */
  readonly again?: LessonContext | undefined;
}

export type CourseEvent =
  | { type: 'ROLE'; role: Role }
  | { type: 'LANGUAGE'; language: string }
  /** How the learner likes to read, as a code of src/domain/comfort.ts. */
  | { type: 'COMFORT'; comfort: string }
  /** From the welcome screen: to the first unfinished page, or to the check. */
  | { type: 'START' }
  | { type: 'OPEN_LESSON'; lesson: string }
  | { type: 'OPEN_WELCOME' }
  | { type: 'OPEN_FINAL' }
  | { type: 'OPEN_RESULT' }
  /** The lesson of the place on one page. */
  | { type: 'OPEN_PLAIN' }
  | { type: 'OPEN_SOURCES' }
  | { type: 'CLOSE_SOURCES' }
  /** Only once the course is passed. */
  | { type: 'OPEN_CERTIFICATE' }
  | { type: 'OPEN_AID' }
  /** Begins an attempt, or goes on with the open one. */
  | { type: 'BEGIN' }
  /** The answers of the last attempt, with reasons. */
  | { type: 'REVIEW' }
  /** The learner is done: finish while the page is alive. */
  | { type: 'END' }
  | { type: 'SAVE_NOW' }
  | { type: 'PAGE_HIDDEN' }
  | { type: 'PAGE_LEAVES' }
  | { type: 'PAGE_RETURNS' }
  | LessonEvent
  | QuizEvent;
