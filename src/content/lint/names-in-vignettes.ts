import { plainText } from '../../domain/text';
import { learnerTexts } from '../learner-text';
import type { Rule } from '.';
import { firstNames } from './first-names';
import { wholeWord } from './whole-word';

const names = wholeWord(firstNames.join('|'), 'u');

/** People in stories are made up from common features and have no names: a name could be somebody's. */
export const namesInVignettes: Rule = (course) =>
  learnerTexts(course).flatMap(({ file, path, text }) => {
    const name = names.exec(plainText(text))?.[0];
    return name === undefined
      ? []
      : [file.problem(path, `names "${name}". Write who it is instead: a ninth-grader, a boy at Saturday club, a colleague.`)];
  });
