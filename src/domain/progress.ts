import type { Role } from './outline';
import type { Answer } from './question';

/** Where a learner is. Dialogs and drawers are not places: they close when the page goes. */
export type Place =
  | { readonly screen: 'welcome' | 'final' | 'result' | 'review' | 'end' }
  | { readonly screen: 'page'; readonly page: string };

export interface FinalAnswer {
  readonly response: string;
  /** Seconds spent on it so far. */
  readonly seconds: number;
}

/** The running or last attempt at the final check. */
export interface FinalProgress {
  /** Attempts begun; 0 = none yet. */
  readonly attempt: number;
  /** The learner's own seed for draws and option orders. */
  readonly seed: number;
  /**
   * none: not begun · asking: items open · parallel: graded, a missed safety item is asked in another form ·
   * graded: over, result known
   */
  readonly phase: 'none' | 'asking' | 'parallel' | 'graded';
  /** Item ids in the order asked. */
  readonly draw: readonly string[];
  /** Parallel items for missed safety items, in the order asked. */
  readonly parallels: readonly string[];
  /** Item on screen; the length of `draw` stands for the overview. In phase parallel: index into `parallels`. */
  readonly index: number;
  readonly answers: Readonly<Record<string, FinalAnswer>>;
}

/** Everything about a learner that is saved. Small on purpose: it must fit any LMS. */
export interface ProgressRecord {
  readonly language: string;
  readonly role: Role | null;
  readonly place: Place;
  /** Ids of pages that were finished (left forward). */
  readonly visited: readonly string[];
  /** Answers in lessons, by question id. */
  readonly answers: Readonly<Record<string, Answer>>;
  /**
   * Practice questions that went wrong at first: the visible minute when they may come back, in
   * steps of five up to 175; null once they have.
   */
  readonly missed: Readonly<Record<string, number | null>>;
  /** How the learner likes to read and listen, as in comfort.ts; empty = never chosen. */
  readonly comfort: string;
  readonly final: FinalProgress;
  /** Best graded percent as reported; never goes down. */
  readonly best: number | null;
  /** Never goes back: see outcome.ts. */
  readonly outcome: 'incomplete' | 'failed' | 'passed';
  /** Day of the pass as days since 1970-01-01 in the learner's time zone; for the certificate. */
  readonly passedOn: number | null;
  /** Visible seconds over all sessions. */
  readonly seconds: number;
}

export const freshRecord = (language: string, seed: number): ProgressRecord => ({
  language,
  role: null,
  place: { screen: 'welcome' },
  visited: [],
  answers: {},
  missed: {},
  comfort: '',
  final: { attempt: 0, seed: seed >>> 0, phase: 'none', draw: [], parallels: [], index: 0, answers: {} },
  best: null,
  outcome: 'incomplete',
  passedOn: null,
  seconds: 0,
});
