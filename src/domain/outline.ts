import type { Question } from './question';

/** The course without its words: what machines, codec and reports need, in every language the same. */
export interface Outline {
  /** Course id; a saved record of another course is not ours. */
  readonly id: string;
  /** Content version, shown to people and kept with the certificate. */
  readonly version: string;
  readonly languages: readonly string[];
  readonly roles: readonly Role[];
  readonly lessons: readonly LessonOutline[];
  /** How many questions its lessons ask, where the questions themselves are not in it. */
  readonly practice?: number;
  readonly objectives: readonly ObjectiveOutline[];
  readonly bank: readonly Item[];
  /** Without draws there is no final check: the course is done when its pages are. */
  readonly final: FinalRules;
}

/** A learner's path through the course. */
export type Role = string;

export interface ObjectiveOutline {
  readonly id: string;
  /** The lesson that teaches it, to send learners back to. */
  readonly lesson: string;
}

export interface LessonOutline {
  readonly id: string;
  readonly minutes: number;
  readonly pages: readonly PageOutline[];
}

export interface PageOutline {
  readonly id: string;
  /** Number from the ledger; stands for the id in the saved record. */
  readonly n: number;
  /** Roles that see this page; absent = all. */
  readonly roles?: readonly Role[];
  /** Only shown when an administrator switched this extension on. */
  readonly extension?: string;
  /** May be left unanswered without losing credit (a hard passage). */
  readonly skippable?: true;
  /** Everything on the page that takes an answer, in reading order. */
  readonly questions: readonly Question[];
}

/** A question of the final check. */
export type Item = Question & {
  readonly lesson: string;
  readonly roles?: readonly Role[];
  /** A decision in a described situation. */
  readonly scenario?: true;
  /** Safety group: an item that must be right, here or in a parallel item of the same group. */
  readonly safety?: string;
};

export interface FinalRules {
  /** How many items come from each lesson. */
  readonly draw: readonly { readonly lesson: string; readonly count: number }[];
  /** At least this many scenario decisions in a draw. */
  readonly scenarios: number;
  /** At least this many items written for the learner's own role, where the bank has them. */
  readonly roleItems: number;
  /** Safety groups of which a draw holds at least one item. */
  readonly safety: readonly string[];
  /** Default pass mark in percent; a profile or the LMS may set another. */
  readonly passMark: number;
}

export const hasFinal = ({ final }: Outline): boolean => final.draw.length > 0;

/** Roles that a learner may choose from: the organization's choice among those of the course. */
export const rolesOffered = ({ roles }: Outline, offered: readonly Role[] | undefined): readonly Role[] =>
  roles.filter((role) => forRole(offered, role));

/** Practice questions of all lessons; a plan is no question. */
export const practiceCount = ({ lessons, practice }: Outline): number =>
  practice ??
  lessons.flatMap(({ pages }) => pages.flatMap(({ questions }) => questions)).filter(({ type }) => type !== 'plan').length;

export const forRole = (roles: readonly Role[] | undefined, role: Role | null): boolean =>
  roles === undefined || role === null || roles.includes(role);

/**
 * As much of an outline as the welcome page shows of a course that nobody has begun: no questions, no bank, and of each
 * lesson one page that everybody takes. So a long course opens as fast as a short one.
 */
export const firstOutline = (outline: Outline): Outline => ({
  ...outline,
  lessons: outline.lessons.map(({ id, minutes, pages }) => ({
    id,
    minutes,
    pages: pages.slice(0, 1).map((page) => ({ id: page.id, n: page.n, questions: [] })),
  })),
  practice: practiceCount(outline),
  objectives: [],
  bank: [],
});
