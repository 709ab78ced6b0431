import { describe, expect, it } from 'vitest';
import { wordsCourse } from '../../../tests/support/words-course';
import { longSentences } from './long-sentences';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const problems = (text: string) => longSentences(wordsCourse({ lesson: `text: '${text}'` })).map(({ message }) => message);

describe('long sentences', () => {
  it('finds 26 words', () => expect(problems(`A ${words(25)}.`)[0]).toContain('26 words'));
  it('allows 25', () => expect(problems(`A ${words(24)}.`)).toEqual([]));
  it('ends a sentence inside quotation marks and at a question mark', () =>
    expect(problems(`“Do ${words(20)}?” A ${words(20)}.`)).toEqual([]));
  it('does not end one at an abbreviation', () => expect(problems(`The U.S. ${words(24)}.`)).toHaveLength(1));
});
