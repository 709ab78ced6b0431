import type { Inline, Line, RichText } from '../../domain/text';

/** Anything with a letter or a digit in it is a word; dashes and arrows are not. */
export const wordsIn = (text: string): string[] => text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));

export const countWords = (text: string): number => wordsIn(text).length;

/** A help line stands in text as its name and number: about this many words. */
const channelWords = 2;

const inlineWords = (parts: Line): string =>
  parts
    .map((part): string => {
      if (typeof part === 'string') return part;
      if (part[0] === 'channel') return ' 0'.repeat(channelWords);
      return inlineWords(part.length === 2 ? part[1] : part[2]);
    })
    .join('');

/** The words of one line as a learner sees them. */
export const lineText = (line: Line | undefined): string => (line ? inlineWords(line) : '');

/** Each paragraph and each list item on its own. */
export const paragraphs = (text: RichText | undefined): string[] =>
  (text ?? []).flatMap((block) => (block[0] === 'p' ? [inlineWords(block[1])] : block[1].map(inlineWords)));

export const richWords = (text: RichText | undefined): number => paragraphs(text).reduce((sum, one) => sum + countWords(one), 0);
export const lineWords = (line: Line | undefined): number => countWords(lineText(line));

/** Parts that count for the reading level: no help lines, other languages or outside addresses. */
const readable = (part: Inline): string => {
  if (typeof part === 'string') return part;
  if (part[0] === 'channel' || part[0] === 'lang' || part[0] === 'link') return ' ';
  return (part.length === 2 ? part[1] : part[2]).map(readable).join('');
};

export const readableLine = (line: Line): string => line.map(readable).join('');
