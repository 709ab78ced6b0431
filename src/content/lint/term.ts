import { wholeWord } from './whole-word';

/** Words that the course does not use, and what it says instead. */
export interface Term {
  readonly found: RegExp;
  readonly instead: string;
}

export const term = (words: string, instead: string): Term => ({ found: wholeWord(words), instead });
