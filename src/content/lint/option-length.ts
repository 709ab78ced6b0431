import { placedQuestions } from '../course-questions';
import { learnerTexts } from '../learner-text';
import { countWords, paragraphs } from '../report/words';
import type { Rule } from '.';

const most = 25;

/** Options are read side by side: a long one is work, and often a hint. */
export const optionLength: Rule = (course) => {
  const questions = placedQuestions(course);
  return learnerTexts(course).flatMap(({ file, path, text }) => {
    const option = path[path.length - 1] === 'text' && path[path.length - 3] === 'options';
    const words = option ? paragraphs(text).reduce((sum, one) => sum + countWords(one), 0) : 0;
    if (words <= most) return [];
    const id = questions.find(({ draft }) => path.includes(draft.id))?.draft.id ?? '';
    return [file.problem(path, `"${id}" has an option of ${words} words. Keep to ${most}.`)];
  });
};
