import type { Role } from './outline';

/** What an organization set, as the player gets it in `data-settings`. */
export interface Settings {
  readonly organization?: string;
  readonly title?: string;
  readonly roles?: readonly Role[];
  readonly languages?: readonly string[];
  /** Percent, 70-100. */
  readonly passMark?: number;
  readonly endStatus: 'passed-failed' | 'completed-incomplete';
  readonly extensions: readonly string[];
  readonly state?: StateLine;
  readonly contacts: readonly LocalContact[];
  readonly certificate?: CertificateSettings;
  /** A copy for reviewers: everything open, with notes, and nothing reported to anybody. */
  readonly reviewer?: boolean;
}

/** What an organization adds to its certificates; its own words, for which it answers. */
export interface CertificateSettings {
  /** Training hours that the organization counts for the course. */
  readonly hours?: number;
  readonly lines: readonly string[];
  readonly signature?: { readonly name: string; readonly title?: string };
}

export interface StateLine {
  readonly name: string;
  readonly phone?: string;
  readonly note?: string;
  readonly threshold?: string;
  readonly source: string;
  /** ISO date. */
  readonly checked: string;
  readonly by: string;
}

export interface LocalContact {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly hours?: string;
  readonly checked: string;
  readonly by: string;
}

export const defaultSettings: Settings = { endStatus: 'passed-failed', extensions: [], contacts: [] };
