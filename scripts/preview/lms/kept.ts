import type { Cmi } from '../../../scorm/lms/cmi';
import type { Setup } from './setup';
import { packageKey } from './setup';

/** What the LMS has of one learner in one package, in this browser. */
export interface Kept {
  readonly cmi: Cmi;
  /** When it was last written, milliseconds since 1970. */
  readonly at: number;
  /** Seconds of earlier sessions. */
  readonly total: number;
}

const prefix = 'preview-lms:1:';
/** A package as the settings name it. */
type Chosen = Pick<Setup, 'edition' | 'course'>;

const keyOf = (chosen: Chosen, learnerId: string): string => `${prefix}${packageKey(chosen)}:${learnerId}`;

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

/** False where the browser stores nothing for this page, as in some private windows. */
function write(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export const readSettings = (): unknown => read(`${prefix}setup`);
export const writeSettings = (setup: unknown): boolean => write(`${prefix}setup`, setup);

export function readKept(chosen: Chosen, learnerId: string): Kept | undefined {
  const kept = read(keyOf(chosen, learnerId)) as Partial<Kept> | null;
  return kept?.cmi && typeof kept.at === 'number' ? { cmi: kept.cmi, at: kept.at, total: Number(kept.total) || 0 } : undefined;
}

export const writeKept = (chosen: Chosen, learnerId: string, kept: Kept): boolean => write(keyOf(chosen, learnerId), kept);

/** Also what the course itself kept in this browser when it found no LMS; it knows no learners there. */
export function forget(chosen: Chosen, learnerId: string): void {
  try {
    localStorage.removeItem(keyOf(chosen, learnerId));
    for (const key of Object.keys(localStorage)) if (key.startsWith('course:')) localStorage.removeItem(key);
  } catch {
    // Nothing was stored either.
  }
}
