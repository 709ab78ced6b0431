/**
 * What the course asks of any learning management system, in the words of the domain.
 * `lesson_status`, statements and the like exist only inside the adapters.
 *
 * No method throws, blocks or shows anything; whatever goes wrong comes back as a value.
 */
export interface LmsPort {
  readonly edition: Edition;

  /**
   * Finds the LMS, starts the session and reads what it holds. Resolves within about 4 seconds (cmi5: 10) whatever happens;
   * without an LMS it resolves with `connected: false`. One Initialize per launch; a second call looks once more for an
   * LMS that was not there, and after `close` starts a new session (page restored from the back/forward cache).
   */
  open(): Promise<Launch>;

  /**
   * Keeps a text in this browser until the LMS has it, so that a page that dies before the next `save` loses nothing.
   * An adapter without it looks after that itself.
   *
   * @returns false where the browser did not take it, and only this page has it
   */
  keep?(text: string): boolean;

  /** The latest text that another window of the same learner kept since this one opened; `''` when there is none. */
  heard?(): string;

  /**
   * Writes what changed since the last successful write and commits it. Idempotent: the same report again writes
   * nothing new, and an answer is never appended twice.
   */
  save(report: Report): SaveResult;

  /**
   * Writes, commits and ends the session. Later calls of `save` and `close` answer `closed` and call nothing.
   *
   * @param leaving the page goes and may come back, as at a reload. Where the session belongs to the launch and not to
   *   the page (cmi5), it stays open while the course is unfinished.
   */
  close(report: Report, leaving?: boolean): SaveResult;

  /** Text for the administrator: edition, LMS replies, error codes. Holds no answers and no learner data. */
  diagnostics(): string;
}

export type Edition = 'scorm12' | 'scorm2004-3' | 'scorm2004-4' | 'cmi5' | 'standalone';

export interface Launch {
  /** False: nothing reaches an LMS; the course works all the same. */
  readonly connected: boolean;
  /** Where saved text came from: the LMS, this browser, or nowhere. */
  readonly storage: 'lms' | 'browser' | 'memory';
  /** The saved record as we once wrote it (`''` on first launch). Untrusted: the codec decides. */
  readonly text: string;
  /**
   * What this browser kept of the same learner and the LMS never confirmed; absent when there is nothing. Untrusted, and
   * not newer than `text` in every respect: the learner may have gone on elsewhere. `told`: the LMS has all graded
   * answers up to it, although not the text. `first`: it was a first launch, of which the LMS took no text.
   */
  readonly unsaved?: { readonly text: string; readonly told: boolean; readonly first: boolean };
  /** The LMS was told nothing yet: a report should follow at once. */
  readonly pending?: boolean;
  /** What the LMS itself believes; used only so as never to write something worse. */
  readonly standing: Standing;
  /** `review`: nothing is written (review, browse, no-credit). */
  readonly mode: 'normal' | 'review';
  /** Pass mark in percent set by an administrator in the LMS, 0-100. */
  readonly passMark?: number;
  /** Untrusted; for the certificate only. */
  readonly learner: { readonly id: string; readonly name: string };
  /** Language tags that the learner prefers, best first; for a first launch. */
  readonly languages?: readonly string[];
  /** Where the learner goes once the session has ended: an `http(s)` address that the LMS gave. */
  readonly returnTo?: string;
}

export type Standing = 'unknown' | 'incomplete' | 'failed' | 'completed' | 'passed';

/** Everything an LMS may be told. Each adapter writes the part its standard knows, in the order of scoring rules. */
export interface Report {
  /** The saved record: printable ASCII, at most 1,000 characters. `''` leaves the text that the LMS has as it is. */
  readonly text: string;
  /** Short bookmark, `[A-Za-z0-9_-]`, at most 60 characters. A hint for LMS reports; never read back. */
  readonly location: string;
  readonly outcome: 'incomplete' | 'failed' | 'completed' | 'passed';
  /** Best graded percent, whole number 0-100; absent while there is nothing to say, as until the final check was graded once. */
  readonly percent?: number;
  /** Share of the course done, 0-1. */
  readonly progress: number;
  /** Seconds of this session in which the page was visible. */
  readonly seconds: number;
  /** Final answers graded in this session, oldest first; sent once each. */
  readonly answers: readonly AnswerReport[];
  readonly objectives: readonly ObjectiveReport[];
}

/** One answer of the final check. Nothing that a learner typed. */
export interface AnswerReport {
  /** Item id and attempt, e.g. `Q33_2`; `[A-Za-z0-9_]`. Unique in a learner's whole history. */
  readonly id: string;
  /**
   * From 0; no earlier answer of this learner has it. Where a list in the LMS does not say how long it is, the first answer of
   * a session takes this place, so that it does not write over one of an earlier session.
   */
  readonly slot: number;
  readonly type: 'single' | 'multiple' | 'matching' | 'ordering';
  /** `single`, `multiple`, `ordering`: option keys, e.g. `['a','c']`. `matching`: pairs of option and target, e.g. `['am','bf']`. */
  readonly response: readonly string[];
  /** The right response in the same form; for orderings with interchangeable places, one right order. */
  readonly correct: readonly string[];
  readonly right: boolean;
  /** Seconds the learner took. */
  readonly latency: number;
  /** When it was graded, milliseconds since 1970. */
  readonly at: number;
  readonly objective: string;
  /** The question in plain words, at most 250 characters; 2004 only. */
  readonly description: string;
}

export interface ObjectiveReport {
  /** Objective id with `_` for `.`, e.g. `O4_2`. */
  readonly id: string;
  readonly description: string;
  readonly status: 'unknown' | 'failed' | 'passed';
}

export type SaveResult =
  /** The LMS said it has it. */
  | { readonly ok: true }
  /**
   * On its way over the network. `settled` never rejects and answers when nothing waits any more, also of what was
   * handed over in the meantime, or with `retry` when that is not possible now.
   */
  | { readonly ok: false; readonly reason: 'pending'; readonly settled: Promise<SaveResult> }
  /** Not saved; try again later (`retry`) or never (`closed`, `review`, `offline`). */
  | { readonly ok: false; readonly reason: 'retry' | 'closed' | 'review' | 'offline' };
