import { type LearnerText, learnerTexts } from '../learner-text';
import type { Course } from '../load';
import { parseRichText } from '../markdown';

/** Everything that somebody reads on screen: learner text, and the words of claims, drawings and the player. */
export const everyText = (course: Course): LearnerText[] => [
  ...learnerTexts(course),
  ...[course.claims, course.media, course.strings].flatMap(({ wordFiles }) =>
    Object.entries(wordFiles).flatMap(([language, file]) =>
      file.strings().map(({ path, value }) => ({ file, path, language, source: value, text: parseRichText(value).value })),
    ),
  ),
];
