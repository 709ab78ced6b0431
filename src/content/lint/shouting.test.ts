import { describe, expect, it } from 'vitest';
import { wordsCourse } from '../../../tests/support/words-course';
import { shouting } from './shouting';

const problems = (text: string) => shouting(wordsCourse({ lesson: `text: '${text}'` })).map(({ message }) => message);

describe('shouting', () => {
  it('finds words in capitals', () => expect(problems('NEVER promise that.')[0]).toContain('"NEVER"'));
  it('finds marks in a row', () => expect(problems('Act now!!')[0]).toContain('"!!"'));
  it('leaves acronyms and single letters alone', () =>
    expect(problems('A report to NCMEC or the FBI. I can wait! O4.1')).toEqual([]));
});
