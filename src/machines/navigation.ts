import { lessonOf, lessonStates, type Path, pagesOf } from '../domain/course-path';
import { hasFinal } from '../domain/outline';
import type { Place, ProgressRecord } from '../domain/progress';

/** Where Continue, Back and the lesson list lead. Pure, so that tests need no machine. */

export const atPage = (page: string): Place => ({ screen: 'page', page });

/** Where learning goes on: the first unfinished page, else the final check. */
export const nextPlace = (path: Path, { visited }: ProgressRecord): Place => {
  const open = lessonStates(path, visited).find(({ done }) => !done);
  const page = open?.pages.find(({ id }) => !visited.includes(id));
  return page ? atPage(page.id) : { screen: 'final' };
};

/** After the last page of a lesson: the first page of the next, at the end the final check, or whatever is unfinished. */
export const placeAfter = (path: Path, record: ProgressRecord): Place => {
  const page = lessonsAround(path, record.place).after.flatMap((lesson) => pagesOf(lesson, path))[0];
  if (page) return atPage(page.id);
  return hasFinal(path.outline) ? { screen: 'final' } : nextPlace(path, record);
};

/** Before the first page of a lesson: the last page of the one before, at the start the welcome screen. */
export const placeBefore = (path: Path, place: Place): Place => {
  const page = lessonsAround(path, place)
    .before.flatMap((lesson) => pagesOf(lesson, path))
    .pop();
  return page ? atPage(page.id) : { screen: 'welcome' };
};

export const lastPage = (path: Path): Place => {
  const page = path.outline.lessons.flatMap((lesson) => pagesOf(lesson, path)).pop();
  return page ? atPage(page.id) : { screen: 'welcome' };
};

/** A lesson opens at its first unfinished page; a finished one at its start. */
export const lessonStart = (path: Path, { visited }: ProgressRecord, id: string): Place | undefined => {
  const lesson = path.outline.lessons.find((one) => one.id === id);
  const pages = lesson ? pagesOf(lesson, path) : [];
  const page = pages.find((one) => !visited.includes(one.id)) ?? pages[0];
  return page && atPage(page.id);
};

/** The result of the last attempt; the check itself while there is none (an LMS that lost the record may still say passed). */
export const resultPlace = ({ final }: ProgressRecord): Place => ({ screen: final.phase === 'graded' ? 'result' : 'final' });

const lessonsAround = ({ outline }: Path, place: Place) => {
  const here = place.screen === 'page' ? lessonOf(outline, place.page)?.id : undefined;
  const index = outline.lessons.findIndex(({ id }) => id === here);
  return { before: outline.lessons.slice(0, Math.max(0, index)), after: outline.lessons.slice(index + 1) };
};
