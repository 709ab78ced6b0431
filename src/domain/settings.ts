import type { Role } from './outline';

/** What an organization wrote: one text for every language, or one for each. */
export type OwnWords = string | Readonly<Record<string, string>>;

export const said = (words: OwnWords, language: string): string =>
  typeof words === 'string' ? words : (words[language] ?? Object.values(words)[0] ?? '');

export const titleOf = ({ title }: Settings, courseTitle: string, language: string): string =>
  title === undefined ? courseTitle : said(title, language);

/** What an organization set, as the player gets it in `data-settings`. */
export interface Settings {
  readonly organization?: string;
  /** File of the package. */
  readonly logo?: string;
  readonly title?: OwnWords;
  readonly roles?: readonly Role[];
  readonly languages?: readonly string[];
  /** Percent, 70-100. */
  readonly passMark?: number;
  /** Tries at the final check, 1-10; absent: as many as the learner likes. */
  readonly attempts?: number;
  /** Visible minutes before the final check opens. Never shown as a clock. */
  readonly minimumMinutes?: number;
  readonly endStatus: 'passed-failed' | 'completed-incomplete';
  readonly extensions: readonly string[];
  readonly state?: StateLine;
  readonly contacts: readonly LocalContact[];
  /** What to do, in order, in this organization. */
  readonly steps?: readonly LocalStep[];
  /** What the learner confirms before the first try at the final check. */
  readonly acknowledgement?: OwnWords;
  readonly launch?: 'frame' | 'window';
  /** A copy for reviewers: everything open, with notes, and nothing reported to anybody. */
  readonly reviewer?: boolean;
  /** Where a learner writes who found a mistake. */
  readonly corrections?: string;
  readonly certificate?: CertificateSettings;
}

/** What an organization adds to its certificates; its own words, for which it answers. */
export interface CertificateSettings {
  /** Training hours that the organization counts for the course. */
  readonly hours?: number;
  readonly lines: readonly string[];
  readonly signature?: { readonly name: string; readonly title?: string };
}

interface Checked {
  /** ISO date. */
  readonly checked: string;
  readonly by: string;
}

/** A line needs source, date and checker; the name alone may stand without. */
export interface StateLine extends Partial<Checked> {
  readonly name: string;
  readonly phone?: string;
  readonly note?: OwnWords;
  readonly threshold?: OwnWords;
  readonly source?: string;
}

export interface LocalContact extends Checked {
  readonly name: OwnWords;
  readonly phone?: string;
  readonly email?: string;
  /** Web address of a reporting form. */
  readonly form?: string;
  readonly hours?: OwnWords;
  readonly afterHours?: OwnWords;
}

export interface LocalStep extends Checked {
  readonly text: OwnWords;
}

export const defaultSettings: Settings = { endStatus: 'passed-failed', extensions: [], contacts: [] };

const day = 86_400_000;

/**
 * Whether a state's line can stand alone. Without a number, and 90 days after the last check, the official finder stands
 * there too: numbers change. `now` in milliseconds since 1970.
 */
export const stateLineHolds = ({ state }: Settings, now: number): boolean =>
  state?.phone !== undefined && state.checked !== undefined && now - Date.parse(state.checked) <= 90 * day;
