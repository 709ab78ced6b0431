import type { AnswerReport, Launch, LmsPort } from '../../scorm/port';
import { lessonStates, type Path } from '../domain/course-path';
import type { Outline } from '../domain/outline';
import type { ProgressRecord } from '../domain/progress';
import type { Settings } from '../domain/settings';
import type { SessionInput } from './session';

/** One launch of the course: fixed from start to end. The composition root brings it, tests bring their own. */
export interface Launched {
  readonly outline: Outline;
  readonly settings: Settings;
  /** The mark that holds for this launch, percent. */
  readonly passMark: number;
  /** Everything open, nothing written. */
  readonly review: boolean;
  /** Where the record goes; for words on screen only. */
  readonly storage: Launch['storage'];
  /** The saved record, decoded and fitted to today's course, or a fresh one. */
  readonly record: ProgressRecord;
  /** The record holds what this browser kept and the LMS does not have. */
  readonly unsaved?: boolean;
  /** Answers of its last attempt that the LMS does not have either. */
  readonly unsent?: readonly AnswerReport[];
  /** The text in the LMS is of a later version of this course: it is left as it is. */
  readonly guarded?: boolean;
  /** What the LMS holds of an earlier session could not be read. */
  readonly doubtful?: boolean;
  readonly port: LmsPort;
  /** For the certificate only; untrusted. */
  readonly learner: Launch['learner'];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Seconds of this session in which the page was visible. */
  readonly visibleSeconds: () => number;
  /** An item or objective in plain words, for LMS reports. */
  readonly describe: (id: string) => string;
}

export const pathOf = ({ outline, settings }: Launched, { role }: ProgressRecord): Path => ({
  outline,
  role,
  extensions: settings.extensions,
});

export const sessionStart = ({ record, unsaved, unsent = [], storage, port }: Launched): SessionInput => ({
  record,
  unsent,
  here: storage !== 'memory',
  start: storage !== 'lms' && port.edition !== 'standalone' ? 'offline' : unsaved ? 'dirty' : 'clean',
});

/** Every lesson is done, or the course stands open anyway. */
export const finalIsOpen = (launched: Launched, record: ProgressRecord): boolean =>
  launched.review ||
  record.outcome === 'passed' ||
  lessonStates(pathOf(launched, record), record.visited).every(({ done }) => done);

export const lessonIsOpen = (launched: Launched, record: ProgressRecord, id: string): boolean =>
  launched.review || lessonStates(pathOf(launched, record), record.visited).some(({ lesson, open }) => lesson.id === id && open);

/** Days since 1970-01-01 in the learner's time zone. */
export const dayOf = (time: number): number => Math.floor((time - new Date(time).getTimezoneOffset() * 60_000) / 86_400_000);
