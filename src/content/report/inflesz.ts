import { syllablesEs } from './syllables-es';
import { wordsIn } from './words';

/** Reading ease of Spanish, after Flesch, Szigriszt and Barrio: 55-65 normal, 65-80 fairly easy. */
export const inflesz = (sentences: readonly string[]): number => {
  const words = sentences.flatMap(wordsIn).filter((word) => /\p{L}/u.test(word));
  if (!words.length) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesEs(word.replace(/[^\p{L}]/gu, '')), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences.length;
};
