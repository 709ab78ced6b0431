import type { Course } from '../load';
import { type Finding, finding } from './finding';
import { limits } from './limits';
import { readingSeconds } from './pace';
import { pageAt } from './places';
import type { Learner, LessonScreens } from './study';

export interface Stretch {
  readonly seconds: number;
  /** The page on which it ends. */
  readonly page: string;
}

/**
 * Reading from one answer to the next: the reasons after the first, text, titles, and the situation and question of the
 * second. Going on to the next page is not an answer.
 */
export const stretches = (lessons: readonly LessonScreens[]): Stretch[] => {
  const found: Stretch[] = [];
  let since = 0;
  let page = '';
  for (const screen of lessons.flatMap(({ screens }) => screens)) {
    page = screen.page;
    since += readingSeconds(screen.top);
    for (const step of screen.steps) {
      since += readingSeconds(step.before);
      if (!step.answers) continue;
      found.push({ seconds: since, page });
      // A talk gives its reasons turn by turn.
      since = readingSeconds(step.reasons) / step.decisions;
    }
  }
  return since ? [...found, { seconds: since, page }] : found;
};

export const longest = (all: readonly Stretch[]): Stretch =>
  all.reduce((most, one) => (one.seconds > most.seconds ? one : most), { seconds: 0, page: '' });

export const passiveFindings = (course: Course, { language }: Learner, lessons: readonly LessonScreens[]): Finding[] =>
  stretches(lessons).flatMap(({ seconds, page }) =>
    seconds > limits.passiveSeconds
      ? [
          finding(
            'fails',
            'passive stretch',
            `${language}: ${Math.round(seconds)} s of reading up to the next answer on ${page}, should be ${limits.passiveSeconds} or less.`,
            pageAt(course, page, language),
          ),
        ]
      : [],
  );
