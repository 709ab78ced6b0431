import { type LearnerText, learnerTexts } from '../learner-text';
import type { Problem } from '../problem';
import type { Rule } from '.';
import { wholeWord } from './whole-word';

/** Number words from two upward, by language. "One" is left out: it is mostly a pronoun. */
const numberWords: Readonly<Record<string, RegExp>> = {
  en: wholeWord(
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|percent|half of|one in',
    'iu',
  ),
  es: wholeWord(
    'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|docenas?|cien|cientos|miles|mil|millones|por ciento|la mitad',
    'iu',
  ),
};

/** A number in learner text rests on a claim, or says that it is an ordinary one. */
export const numbersAreCited: Rule = (course) =>
  learnerTexts(course).flatMap((text) => (isChartLabel(text) ? [] : bareNumbers(text)));

/** The label of a chart says its numbers in plain words; the chart itself names the claims. */
const isChartLabel = ({ path }: LearnerText): boolean => path[path.length - 1] === 'label';

const bareNumbers = ({ file, path, language, source }: LearnerText): Problem[] => {
  // Looked up in the source: links of any kind cover their words, as do {placeholders}.
  const bare = source
    .replace(/\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\{\w+\}/g, ' ')
    .replace(/^\s*\d+\.\s/gm, ' ');
  const found = bare.match(/\d[\d,.]*/)?.[0] ?? bare.match(numberWords[language] ?? /(?!)/)?.[0];
  if (found === undefined) return [];
  return [
    file.problem(
      path,
      `has the number "${found}" without a source. Write [${found} …](claim:ID) if it rests on a claim, or [${found}](plain:) if it is an ordinary number.`,
    ),
  ];
};
