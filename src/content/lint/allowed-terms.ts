import { plainText } from '../../domain/text';
import type { LearnerText } from '../learner-text';

/** Where harmful words may stand inside quotation marks, and why. Outside quotation marks it is never allowed. */
export interface Allowed {
  /** Id of a page, block, item or claim; left out: anywhere. */
  readonly id?: string;
  readonly words: RegExp;
  readonly reason: string;
}

export const allowedTerms: readonly Allowed[] = [
  { id: 'Q38', words: /.*/, reason: 'weighs phrases from old files; the situation says that they are quoted' },
  { id: 'Q68', words: /porn/i, reason: 'asks what to say instead of a word that statutes still use' },
  { id: 'm4-words-q', words: /.*/, reason: 'an exercise: words to say to a child and words not to say' },
  { id: 'def-csam-term', words: /porn/i, reason: 'the title of a statute' },
  { id: 'def-third-party-not-required', words: /survival|supervivencia/i, reason: 'says why the phrase misleads' },
  {
    id: 'trauma-bond-caveat',
    words: /trauma bond/i,
    reason: 'the name that some give it; the caveat says that it is no diagnosis',
  },
  { words: /endangered runaways?/i, reason: 'the name that NCMEC gives to a group it counts' },
];

const quoted = /“[^”]*”|«[^»]*»|"[^"]*"/g;

/** The words of a text without the quotations that are allowed where it stands. */
export const withoutAllowed = ({ path, text }: Pick<LearnerText, 'path' | 'text'>): string => {
  const here = allowedTerms.filter(({ id }) => id === undefined || path.includes(id));
  return plainText(text).replace(quoted, (words) => (here.some((allowed) => allowed.words.test(words)) ? '“”' : words));
};
