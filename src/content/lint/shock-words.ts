import type { Rule } from '.';
import { withoutAllowed } from './allowed-terms';
import { everyText } from './every-text';
import { wholeWord } from './whole-word';

/** Words that stir instead of telling. */
const words: Readonly<Record<string, RegExp>> = {
  en: wholeWord(
    "brutal\\p{L}*|savage\\p{L}*|depraved|chilling\\p{L}*|terrifying|horrif\\p{L}*|horrible|shocking\\p{L}*|shocked|appalling|heartbreaking|gruesome|gut-wrenching|sickening|disgusting|unspeakable|unthinkable|unimaginable|monsters?|monstrous|evil|vile|nightmar\\p{L}*|hell|lurk\\p{L}*|prey(?:s|ed|ing)?|predators?|predatory|ravaged?|epidemic|hidden in plain sight|every parent's nightmare|innocence",
  ),
  es: wholeWord(
    'brutal\\p{L}*|salvaje\\p{L}*|depravad\\p{L}*|estremecedor\\p{L}*|horr(?:ible|or|oros)\\p{L}*|escalofriante\\p{L}*|espantos\\p{L}*|aterrador\\p{L}*|desgarrador\\p{L}*|repugnante\\p{L}*|atroz|atroces|macabr\\p{L}*|pesadillas?|infierno|monstru\\p{L}*|malvad\\p{L}*|presas? fácil\\p{L}*|epidemia|inocencia',
  ),
};

/** Every hard fact is told plainly; words that shock teach nothing and hurt those who lived it. */
export const shockWords: Rule = (course) =>
  everyText(course).flatMap(({ file, path, language, text }) => {
    const word = words[language]?.exec(withoutAllowed({ path, text }))?.[0];
    return word === undefined
      ? []
      : [file.problem(path, `says "${word}", which is meant to shock. Say plainly what happens and what an adult can do.`)];
  });
