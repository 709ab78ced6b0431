import type { Row } from './row';
import { browser } from './rows/browser';
import { aboutTheCourse } from './rows/course';
import { getValue } from './rows/get-value';
import { start } from './rows/start';
import { savedText } from './rows/text';
import { writing } from './rows/writing';

/** Every fault that the course is known to meet, by what it happens to. */
export const matrix: Readonly<Record<string, readonly Row[]>> = {
  'The start': start,
  'Answers to GetValue': getValue,
  'SetValue, Commit, Finish': writing,
  'What the LMS made of the saved text': savedText,
  'What the LMS says of the course and the learner': aboutTheCourse,
  'The browser and the learner': browser,
};
