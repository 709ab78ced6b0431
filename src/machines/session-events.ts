import type { AnswerReport, LmsPort, SaveResult } from '../../scorm/port';
import type { ProgressRecord } from '../domain/progress';
import type { Reporter } from './report';

/** When and how often the LMS is told. What it is told is the course's business, how it is told the adapter's. */
export interface SessionDeps {
  readonly port: LmsPort;
  /** Puts a record into the port's words at the moment of writing, so that seconds are true. */
  readonly toReport: Reporter['toReport'];
  readonly toText: Reporter['toText'];
}

export interface SessionInput {
  readonly record: ProgressRecord;
  /** dirty: the record holds what the LMS does not have, since this browser kept it · offline: no LMS was reached (yet) */
  readonly start?: 'clean' | 'dirty' | 'offline';
  /** Answers of an attempt that was graded before and that the LMS does not have either. */
  readonly unsent?: readonly AnswerReport[];
  /** False: this browser keeps nothing. */
  readonly here?: boolean;
}

export interface SessionContext {
  readonly record: ProgressRecord;
  /** Final answers graded in this session; the adapter sends each once. */
  readonly answers: readonly AnswerReport[];
  /** What an LMS that was reached late held: it goes into everything that is written. */
  readonly others: readonly string[];
  readonly start: NonNullable<SessionInput['start']>;
  readonly failures: number;
  /** This browser has the latest, whatever the LMS has. */
  readonly here: boolean;
  /** After the end: whether the last write arrived, as far as the LMS says; undefined while it is on its way. */
  readonly kept: boolean | undefined;
}

export type SessionEvent =
  /** A step was finished: commit within seconds. */
  | { type: 'CHANGED'; record: ProgressRecord }
  /** Only a draft changed: keep it with the next step, or when the page is hidden. */
  | { type: 'TOUCHED'; record: ProgressRecord }
  /** The final check was graded: commit at once. */
  | { type: 'GRADED'; record: ProgressRecord; answers: readonly AnswerReport[] }
  | { type: 'HIDDEN' }
  /** The learner is done, or (`leaving`) the page goes, for good as far as anyone can know. */
  | { type: 'LEAVE'; leaving?: true }
  /** The page came back from the back/forward cache. */
  | { type: 'RETURN' }
  | { type: 'RETRY' }
  | { type: 'KEPT'; here: boolean }
  /** `last`: the answer to the write that ends the session. */
  | { type: 'WRITTEN'; result: SaveResult; last: boolean };

export type SessionState =
  | 'starting'
  | 'clean'
  | 'touched'
  | 'dirty'
  | 'saving'
  | 'retrying'
  | 'offline'
  | 'reaching'
  | 'apart'
  | 'closed'
  | 'reopening';
