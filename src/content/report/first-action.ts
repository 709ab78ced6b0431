import type { Course } from '../load';
import { type Finding, finding } from './finding';
import { limits } from './limits';
import { pageAt } from './places';
import type { Learner, LessonScreens, Screen } from './study';

/** Words before the first thing to do; on a page without a question that is going on, so all its words. */
export const wordsBefore = ({ top, steps }: Screen): number => {
  const first = steps.findIndex(({ answers }) => answers);
  return top + steps.slice(0, first < 0 ? steps.length : first + 1).reduce((sum, { before }) => sum + before, 0);
};

export const firstActionFindings = (course: Course, { language }: Learner, lessons: readonly LessonScreens[]): Finding[] =>
  lessons.flatMap(({ screens }) =>
    screens.flatMap((screen) => {
      const words = wordsBefore(screen);
      if (words <= limits.wordsBeforeAction) return [];
      const message = `${language}: ${words} words on ${screen.page} before there is something to do, should be ${limits.wordsBeforeAction} or fewer.`;
      return [finding('fails', 'words before action', message, pageAt(course, screen.page, language))];
    }),
  );
