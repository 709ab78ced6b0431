import { type LearnerText, learnerTexts, textsOf } from '../learner-text';
import type { Course } from '../load';

const parsed = new WeakMap<Course, LearnerText[]>();

/** Everything that somebody reads on screen: learner text, and the words of claims, drawings, the certificate and the player. */
export const everyText = (course: Course): LearnerText[] => {
  const texts = parsed.get(course) ?? [
    ...learnerTexts(course),
    ...[course.claims, course.media, course.certificate, course.strings].flatMap(({ wordFiles }) => textsOf(wordFiles)),
  ];
  parsed.set(course, texts);
  return texts;
};
