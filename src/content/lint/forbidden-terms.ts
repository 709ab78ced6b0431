import type { LearnerText } from '../learner-text';
import type { Problem } from '../problem';
import type { Rule } from '.';
import { withoutAllowed } from './allowed-terms';
import { everyText } from './every-text';
import type { Term } from './term';
import { termsEn } from './terms.en';
import { termsEs } from './terms.es';

const terms: Readonly<Record<string, readonly Term[]>> = { en: termsEn, es: termsEs };

/** Words that do harm stay out, but for quotations in a labelled exercise. */
export const forbiddenTerms: Rule = (course) => everyText(course).flatMap(termsIn);

export const termsIn = (text: LearnerText): Problem[] => {
  const words = withoutAllowed(text);
  return (terms[text.language] ?? []).flatMap(({ found, instead }) => {
    const word = found.exec(words)?.[0];
    return word === undefined ? [] : [text.file.problem(text.path, `says "${word}". Write: ${instead}.`)];
  });
};
