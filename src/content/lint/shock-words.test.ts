import { describe, expect, it } from 'vitest';
import { wordsCourse } from '../../../tests/support/words-course';
import { shockWords } from './shock-words';

const problems = (text: string, language = 'en') =>
  shockWords(wordsCourse({ lesson: `pages:\n  p:\n    text: '${text}'`, language })).map(({ message }) => message);

describe('shock words', () => {
  it('finds words that stir instead of telling', () => expect(problems('A horrific crime.')[0]).toContain('"horrific"'));
  it('finds them in Spanish', () => expect(problems('Un crimen atroz.', 'es')).toHaveLength(1));
  it('leaves plain words alone', () => expect(problems('A crime. Hello. A reported case.')).toEqual([]));
  it('lets the exercise on words quote one', () => {
    const quoted = wordsCourse({
      lesson: "pages:\n  m4-words:\n    blocks:\n      m4-words-q:\n        text: '“What a monster he is.”'",
    });
    expect(shockWords(quoted)).toEqual([]);
  });
});
