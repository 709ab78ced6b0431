import type { StorageSource } from '../browser-store';
import { object, parse, text } from './json';

/** One launch by the LMS, which outlives a reload of the page. */
export interface Visit {
  /** `''` until the LMS gave it. */
  token: string;
  /** When the session began, milliseconds since 1970; 0 until the LMS knows of it. */
  begun: number;
  /** Of the latest statement: the order of statements is the order of their times. */
  latest: number;
  /** A try of the final check was graded in this session. */
  graded: boolean;
  /** The session was ended: not a word more. */
  ended: boolean;
}

export interface VisitStore {
  readonly visit: Visit;
  save(): void;
}

const number = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 0);

/**
 * Kept in the session storage, which belongs to this tab and ends with it, because the LMS gives its token out once and a
 * reload needs it again. Whoever can read it there (any page of the same server in the same tab, none of another) could
 * write to this learner's session until it ends. Without such a storage a reload goes on without the LMS.
 *
 * @param key differs for each launch
 */
export function createVisitStore(key: string, source: StorageSource): VisitStore {
  const attempt = <T>(action: (storage: ReturnType<StorageSource>) => T): T | undefined => {
    try {
      return action(source());
    } catch {
      return undefined;
    }
  };
  const known = object(parse(attempt((storage) => storage?.getItem(key))));
  const visit = {
    token: text(known['token']),
    begun: number(known['begun']),
    latest: number(known['latest']),
    graded: known['graded'] === true,
    ended: known['ended'] === true,
  };
  return { visit, save: () => void attempt((storage) => storage?.setItem(key, JSON.stringify(visit))) };
}
