import { lessonOf } from '../domain/course-path';
import type { LessonPart } from '../domain/parts';
import { titleOf } from '../domain/settings';
import { fill } from '../domain/strings';
import { plain } from '../domain/text';
import type { WordsPart } from './part-store';
import type { Course } from './screen-props';

/** "Screen – Lesson n of 6 – Course": what a screen reader says first and what a tab shows. */
export const documentTitle = ({ launched, context, start }: Course, state: string, part: WordsPart | undefined): string => {
  const { place } = context.record;
  const { strings: t, course } = start;
  const title = titleOf(launched.settings, course.title, context.record.language);
  if (state === 'lesson' && place.screen === 'page') {
    const { lessons } = launched.outline;
    const n = lessons.findIndex(({ id }) => id === lessonOf(launched.outline, place.page)?.id) + 1;
    const page = (part as LessonPart | undefined)?.pages[place.page]?.title;
    const where = lessons.length > 1 ? [fill(t.header.lessonOf, { n, of: lessons.length })] : [];
    return [page ? plain(page) : t.status.loading, ...where, title].join(' – ');
  }
  const names: Readonly<Record<string, string>> = {
    checking: t.header.finalCheck,
    secondLook: t.again.title,
    beforeFinal: t.final.title,
    result: t.header.result,
    review: t.review.title,
    sources: t.source.title,
    plain: t.plain.open,
    finished: plain(course.finish.heading),
    certificate: t.paper.certificate,
    aid: t.paper.aid,
    ended: t.end.title,
  };
  return [names[state] ?? plain(course.headline), title].join(' – ');
};
