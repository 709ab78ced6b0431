import { describe, expect, it } from 'vitest';
import { wordsCourse } from '../../../tests/support/words-course';
import { optionLength } from './option-length';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const item = { id: 'Q01', objective: 'O1.1', type: 'single', options: [{ key: 'a' }] };
const problems = (text: string, reason: string) =>
  optionLength(
    wordsCourse({ bank: `items:\n  Q01:\n    options:\n      a: { text: ${text}, reason: ${reason} }` }, { banks: [item] }),
  ).map(({ message }) => message);

describe('option length', () => {
  it('finds an option of 26 words', () =>
    expect(problems(words(26), 'Short.')[0]).toBe('"Q01" has an option of 26 words. Keep to 25.'));
  it('allows 25 words, and longer reasons', () => expect(problems(words(25), words(40))).toEqual([]));
});
