import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { RichText } from '../../domain/text';
import type { LearnerText } from '../learner-text';
import { inflesz } from './inflesz';
import { limits } from './limits';
import { isSentence, sentencesIn } from './sentences';
import { readableLine, wordsIn } from './words';

/** School grade in English (low is easy), INFLESZ in Spanish (high is easy). */
export interface ReadingLevel {
  readonly measure: 'grade' | 'inflesz';
  readonly value: number;
  readonly passes: boolean;
}

/** Sentences that are read as such. Labels, digits and addresses are no measure of how hard a text is. */
export const readableSentences = (texts: readonly RichText[]): string[] =>
  texts
    .flat()
    .flatMap((block) => {
      const list = block[0] !== 'p';
      const lines = block[0] === 'p' ? [block[1]] : block[1];
      return lines.map(readableLine).filter((text) => list || isSentence(text));
    })
    .flatMap(sentencesIn)
    .filter((sentence) => wordsIn(sentence).some((word) => /\p{L}/u.test(word)));

export const readingLevel = (texts: readonly LearnerText[], language: string): ReadingLevel => {
  const sentences = readableSentences(texts.map(({ text }) => text));
  if (language === 'es') {
    const value = inflesz(sentences);
    return { measure: 'inflesz', value, passes: value >= limits.inflesz };
  }
  const words = sentences.flatMap(wordsIn).filter((word) => /\p{L}/u.test(word));
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const value = sentences.length ? fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables }) : 0;
  return { measure: 'grade', value, passes: value <= limits.grade };
};
