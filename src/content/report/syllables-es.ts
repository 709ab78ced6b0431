const strong = 'aeoáéóíú';
const weak = 'iuü';

/**
 * Syllables of a Spanish word by rule: strong vowels and accented í, ú make one each, weak vowels lean on a neighbour;
 * h is silent. The silent u of que and gui and the y of muy lean on a vowel too, so they need no rule of their own.
 */
export const syllablesEs = (word: string): number => {
  const sounds = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?<!c)h/g, '');
  const runs = sounds.match(new RegExp(`[${strong}${weak}]+`, 'g')) ?? [];
  const count = runs.reduce((sum, run) => sum + Math.max(1, [...run].filter((vowel) => strong.includes(vowel)).length), 0);
  return Math.max(1, count);
};
