import type { WindowLike } from '../adapters/find-api';
import type { Cmi, LmsEdition } from './cmi';
import type { Invoke } from './engine';

/** How one kind of LMS differs from the strict one. */
export interface Profile {
  readonly name: string;
  /** True when saved text comes back at the next launch. */
  readonly remembers: boolean;
  /** False when the course cannot reach it. */
  readonly reachable: boolean;
  /** What it knows before the first launch. */
  readonly cmi?: (edition: LmsEdition) => Cmi;
  /** Stands between the course and scorm-again; called once per launch. */
  readonly behave?: (edition: LmsEdition, next: Invoke) => Invoke;
  /** What it makes of committed data. */
  readonly keep?: (edition: LmsEdition, committed: Cmi) => Cmi;
  /** Where the API's window stands as seen from the course. */
  readonly place?: (home: WindowLike) => WindowLike;
  /** Milliseconds until the API exists. */
  readonly appearsAfter?: number;
  /** Does not say how many records a list holds, and takes any number. */
  readonly uncounted?: true;
  /** Elements it does not implement: asking is fine, and being refused is no fault of the course. */
  readonly lacks?: RegExp;
}

export const strictProfile: Profile = { name: 'strict', remembers: true, reachable: true };
