import { forRole, hasFinal, type LessonOutline, type Outline, type PageOutline } from './outline';
import type { ProgressRecord } from './progress';

/** Who is learning and what an administrator switched on: decides which pages there are. */
export interface Path {
  readonly outline: Outline;
  readonly role: ProgressRecord['role'];
  readonly extensions: readonly string[];
}

/** The pages of a lesson that this learner sees. Before a role is chosen, pages of single roles are left out. */
export const pagesOf = (lesson: LessonOutline, { role, extensions }: Path): PageOutline[] =>
  lesson.pages.filter(
    (page) =>
      (page.roles === undefined || (role !== null && forRole(page.roles, role))) &&
      (page.extension === undefined || extensions.includes(page.extension)),
  );

export const allPages = (path: Path): PageOutline[] => path.outline.lessons.flatMap((lesson) => pagesOf(lesson, path));

export const lessonOf = (outline: Outline, page: string): LessonOutline | undefined =>
  outline.lessons.find(({ pages }) => pages.some(({ id }) => id === page));

export interface LessonState {
  readonly lesson: LessonOutline;
  readonly pages: readonly PageOutline[];
  readonly done: boolean;
  /** May be opened: begun, or all lessons before it are done. */
  readonly open: boolean;
}

/** Each lesson with how far the learner is, for the rail, the menu and the gate before the final check. */
export const lessonStates = (path: Path, visited: readonly string[]): LessonState[] => {
  let before = true;
  return path.outline.lessons.map((lesson) => {
    const pages = pagesOf(lesson, path);
    const done = pages.every(({ id }) => visited.includes(id));
    const begun = pages.some(({ id }) => visited.includes(id));
    const open = before || begun;
    before = before && done;
    return { lesson, pages, done, open };
  });
};

/** What the final check is reckoned to take. */
const finalMinutes = 4;

export const minutesOf = (outline: Outline): number =>
  outline.lessons.reduce((sum, { minutes }) => sum + minutes, hasFinal(outline) ? finalMinutes : 0);

/** Whole minutes left, at least 1: unfinished pages at their share of the lesson, and the final check. */
export const minutesLeft = (path: Path, visited: readonly string[]): number => {
  const minutes = lessonStates(path, visited).reduce(
    (sum, { lesson, pages }) => {
      const open = pages.filter(({ id }) => !visited.includes(id)).length;
      return sum + (pages.length ? (lesson.minutes * open) / pages.length : 0);
    },
    hasFinal(path.outline) ? finalMinutes : 0,
  );
  return Math.max(1, Math.round(minutes));
};
