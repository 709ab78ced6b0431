import { placedQuestions } from '../course-questions';
import type { Course } from '../load';
import type { Problem } from '../problem';

/** Where a page stands in its words file. */
export const pageAt = (course: Course, page: string, language: string): Problem | undefined => {
  const lesson = course.lessons.find(({ structure }) => structure.pages.some(({ id }) => id === page));
  return lesson?.wordFiles[language]?.problem(['pages', page], '');
};

/** Where a question stands in its structure file. */
export const questionAt = (course: Course, id: string): Problem | undefined => {
  const placed = placedQuestions(course).find(({ draft }) => draft.id === id);
  return placed?.file.problem(placed.path, '');
};

/** Where the words of a question, or of one of its options, stand. */
export const wordsAt = (course: Course, id: string, language: string, ...inside: readonly string[]): Problem | undefined => {
  const placed = placedQuestions(course).find(({ draft }) => draft.id === id);
  return placed?.wordFiles[language]?.problem([...placed.wordsPath, ...inside], '');
};
