import { describe, expect, it } from 'vitest';
import { wordsCourse } from '../../../tests/support/words-course';
import { linkWords } from './link-words';

const problems = (text: string, language = 'en') =>
  linkWords(wordsCourse({ lesson: `text: '${text}'`, language })).map(({ message }) => message);

describe('link words', () => {
  it.each(['here', 'Click here', 'more', 'this page'])('finds a link called "%s"', (words) => {
    expect(problems(`See [${words}](https://example.org).`)[0]).toContain(`"${words}"`);
  });
  it('finds them in Spanish', () => expect(problems('Vea [más información](https://example.org).', 'es')).toHaveLength(1));
  it('leaves names and claims alone', () =>
    expect(problems('See [Take It Down](https://example.org) and [this](claim:a).')).toEqual([]));
});
