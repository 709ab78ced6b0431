import { type LearnerText, learnerTexts } from '../learner-text';
import type { Course } from '../load';
import type { Learner, LessonScreens } from './study';

/** All words on the pages of a lesson that this learner sees, reasons included; not the sentence for a chart that is not drawn. */
export const lessonTexts = (course: Course, { language }: Learner, { lesson, screens }: LessonScreens): LearnerText[] => {
  const file = course.lessons.find(({ structure }) => structure.id === lesson)?.wordFiles[language];
  const pages = screens.map(({ page }) => page);
  return learnerTexts(course).filter(
    (text) =>
      text.file === file &&
      text.path[0] === 'pages' &&
      pages.includes(String(text.path[1])) &&
      text.path[text.path.length - 1] !== 'label',
  );
};

/** All words of the final items. */
export const bankTexts = (course: Course, language: string): LearnerText[] => {
  const files = course.banks.map(({ wordFiles }) => wordFiles[language]);
  return learnerTexts(course).filter(({ file }) => files.includes(file));
};
