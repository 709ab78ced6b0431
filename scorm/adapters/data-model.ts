import type { AnswerReport, Edition, ObjectiveReport, Report, Standing } from '../port';
import type { Verbs } from './api-calls';
import type { ApiName } from './find-api';

/** Element and value. */
export type Write = readonly [element: string, value: string];

/** How one SCORM edition names and shapes what a report holds. Pure: it never calls the LMS. */
export interface DataModel {
  readonly edition: Edition;
  readonly apiName: ApiName;
  readonly verbs: Verbs;
  /** Error code of a second Initialize. */
  readonly alreadyRunning: string;
  readonly elements: {
    readonly location: string;
    readonly mode: string;
    readonly credit: string;
    readonly exit: string;
    readonly sessionTime: string;
    readonly learnerId: string;
    readonly learnerName: string;
    readonly passMark: string;
    readonly score: string;
  };
  /** SCORM 1.2 makes most groups optional: ask for their `_children` before use. */
  readonly optionalGroups: boolean;

  /**
   * `fresh`: nothing of ours was found, so an unset status needs no second question. `silent`: the LMS did not even say
   * that nothing was attempted.
   */
  standing(get: (element: string) => string, fresh: boolean): { readonly standing: Standing; readonly silent: boolean };
  /** Percent, or undefined when no administrator set one. */
  passMark(value: string): number | undefined;
  sessionTime(seconds: number): string;
  /** Names inside the score group. */
  score(percent: number): readonly Write[];
  /** What the LMS will believe after these writes, which may be less than the outcome. */
  status(outcome: Report['outcome']): { readonly standing: Standing; readonly writes: readonly Write[] };
  progress(value: number): readonly Write[];
  /** Names inside `cmi.interactions.n`; the id first. Values of `''` are left out. */
  interaction(answer: AnswerReport): readonly Write[];
  /** Names inside `cmi.objectives.n`; empty when there is nothing to say yet. */
  objective(objective: ObjectiveReport): { readonly once: readonly Write[]; readonly status: readonly Write[] };
}

const ORDER: readonly Standing[] = ['unknown', 'incomplete', 'failed', 'completed', 'passed'];

export const isWorse = (standing: Standing, than: Standing): boolean => ORDER.indexOf(standing) < ORDER.indexOf(than);

/**
 * A number the LMS holds, if it is one. `''` is not zero: `Number('')` would make an unset pass mark a mark of 0.
 */
export function numberFrom(value: string): number | undefined {
  return /^\s*-?(\d+\.?\d*|\.\d+)\s*$/.test(value) ? Number(value) : undefined;
}

/** How many records a list of the LMS holds, by its own account; 0 for what is no count. */
export function countFrom(value: string): number {
  return /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : 0;
}
