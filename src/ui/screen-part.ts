import { lessonOf } from '../domain/course-path';
import type { Outline } from '../domain/outline';
import type { ProgressRecord } from '../domain/progress';

/** The part of the words that a screen needs beside `start`; undefined where it needs none. */
export const screenPart = (state: string, { place }: ProgressRecord, outline: Outline): string | undefined => {
  if (state === 'lesson' && place.screen === 'page') return lessonOf(outline, place.page)?.id;
  if (state === 'checking' || state === 'review') return 'final';
  return state === 'sources' ? 'sources' : undefined;
};

/** Parts to have at hand: the screen's own first, then what comes next, so that the next page asks for nothing. */
export const partsAround = (state: string, record: ProgressRecord, outline: Outline): string[] => {
  const own = screenPart(state, record, outline);
  const lessons = outline.lessons.map(({ id }) => id);
  const index = own === undefined ? -1 : lessons.indexOf(own);
  const next = state === 'lesson' ? (lessons[index + 1] ?? 'final') : state === 'welcome' ? nextLesson(record, outline) : 'final';
  return ['start', ...(own === undefined ? [] : [own]), next];
};

const nextLesson = ({ visited }: ProgressRecord, { lessons }: Outline): string =>
  lessons.find(({ pages }) => pages.some(({ id, roles, extension }) => !roles && !extension && !visited.includes(id)))?.id ??
  'final';

/** Changes when another screen comes up, and only then. */
export const screenKey = (state: string, { place, final }: ProgressRecord): string => {
  if (state === 'lesson' && place.screen === 'page') return place.page;
  return state === 'checking' ? `${final.phase}-${final.attempt}-${final.index}` : state;
};
