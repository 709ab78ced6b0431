const strong = 'aeoáéóíú';
const weak = 'iuü';

/**
 * Syllables of a Spanish word by rule: strong vowels and accented í, ú make one each, weak vowels lean on a neighbour;
 * h is silent, u is silent in que, qui, gue, gui; a final y is a vowel.
 */
export const syllablesEs = (word: string): number => {
  const sounds = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?<=[qg])u(?=[eiéí])/g, '')
    .replace(/(?<!c)h/g, '')
    .replace(/y$/, 'i');
  const runs = sounds.match(new RegExp(`[${strong}${weak}]+`, 'g')) ?? [];
  const count = runs.reduce((sum, run) => sum + Math.max(1, [...run].filter((vowel) => strong.includes(vowel)).length), 0);
  return Math.max(1, count);
};
