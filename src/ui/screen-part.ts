import { lessonOf } from '../domain/course-path';
import { hasFinal, type Outline, type PageOutline } from '../domain/outline';
import type { ProgressRecord } from '../domain/progress';
import type { CourseContext } from '../machines/course';

/** The part of the words that a screen needs beside `start`; undefined where it needs none. */
export const screenPart = (state: string, { record: { place }, again }: CourseContext, outline: Outline): string | undefined => {
  if (state === 'secondLook') return lessonOf(outline, pageAgain(again)?.id ?? '')?.id;
  if (place.screen === 'page' && (state === 'lesson' || state === 'plain')) return lessonOf(outline, place.page)?.id;
  if (state === 'checking' || state === 'review') return 'final';
  return ['sources', 'certificate', 'aid'].includes(state) ? state : undefined;
};

/** Screens beside the way: from them it goes back to where the learner was. */
const beside = ['opening', 'plain', 'sources', 'aid', 'ended'];

/** Parts to have at hand: the screen's own first, then what comes next, so that the next page asks for nothing. */
export const partsAround = (state: string, context: CourseContext, outline: Outline): string[] => {
  const own = screenPart(state, context, outline);
  const lessons = outline.lessons.map(({ id }) => id);
  const index = own === undefined ? -1 : lessons.indexOf(own);
  const lesson = state === 'lesson' ? lessons[index + 1] : state === 'welcome' ? nextLesson(context.record, outline) : undefined;
  const passed = (state === 'result' || state === 'finished') && context.record.outcome === 'passed';
  const after = passed ? 'certificate' : hasFinal(outline) && !beside.includes(state) ? 'final' : undefined;
  const next = lesson ?? after;
  return ['start', own, next].filter((name) => name !== undefined);
};

const nextLesson = ({ visited }: ProgressRecord, { lessons }: Outline): string | undefined =>
  lessons.find(({ pages }) => pages.some(({ id, roles, extension }) => !roles && !extension && !visited.includes(id)))?.id;

/** Changes when another screen comes up, and only then. */
export const screenKey = (state: string, { record: { place, final }, again }: CourseContext): string => {
  if (state === 'secondLook') return `again-${pageAgain(again)?.id ?? ''}`;
  if (state === 'lesson' && place.screen === 'page') return place.page;
  return state === 'checking' ? `${final.phase}-${final.attempt}-${final.index}` : state;
};

/** The page of the second look that is on screen. */
export const pageAgain = (again: CourseContext['again']): PageOutline | undefined => again?.pages[again.index];
