import { lessonOf, lessonStates } from '../../domain/course-path';
import type { Line } from '../../domain/text';
import { lessonIsOpen, pathOf } from '../../machines/launched';
import { useCourse } from '../screen-props';

export interface LessonRow {
  readonly id: string;
  readonly title: Line;
  readonly does: Line;
  readonly minutes: number;
  readonly done: boolean;
  readonly open: boolean;
  readonly now: boolean;
}

/** The lessons as the rail, the menu and the course map show them. */
export const useLessons = (): LessonRow[] => {
  const { launched, context, start } = useCourse();
  const { record } = context;
  const here = record.place.screen === 'page' ? lessonOf(launched.outline, record.place.page)?.id : undefined;
  return lessonStates(pathOf(launched, record), record.visited).map(({ lesson: { id, minutes }, done }) => ({
    id,
    minutes,
    done,
    title: start.lessons[id]?.title ?? [],
    does: start.lessons[id]?.does ?? [],
    open: lessonIsOpen(launched, record, id),
    now: id === here,
  }));
};
