import { describe, expect, it } from 'vitest';
import type { LearnerText } from '../learner-text';
import { parseRichText } from '../markdown';
import { inflesz } from './inflesz';
import { readableSentences, readingLevel } from './reading-level';

const texts = (...sources: string[]) => sources.map((source) => ({ text: parseRichText(source).value }) as LearnerText);

describe('reading level', () => {
  it('leaves out labels and bare numbers, and counts list items', () => {
    expect(
      readableSentences(texts('The phone', 'A child tells you.', '- missed days\n- 2019', '1,286.').map(({ text }) => text)),
    ).toEqual(['A child tells you.', 'missed days']);
  });

  it('gives English a school grade', () => {
    const easy = readingLevel(texts('The cat sat. It was fat.'), 'en');
    expect(easy).toMatchObject({ measure: 'grade', passes: true });
    expect(easy.value).toBeLessThan(1);
    const hard = readingLevel(
      texts(
        'Institutional responsibilities regarding multidisciplinary investigations necessitate comprehensive interagency collaboration.',
      ),
      'en',
    );
    expect(hard.passes).toBe(false);
  });

  it('gives Spanish INFLESZ by its formula', () => {
    // 8 words, 14 syllables (5 and 9), 2 sentences.
    expect(inflesz(['El niño habla.', 'La maestra lo escucha ya.'])).toBeCloseTo(206.835 - (62.3 * 14) / 8 - 4, 5);
    expect(readingLevel(texts('Un niño le cuenta algo. Escuche.'), 'es')).toMatchObject({ measure: 'inflesz', passes: true });
    const hard =
      'Las responsabilidades institucionales correspondientes necesitan colaboraciones interinstitucionales multidisciplinarias.';
    expect(readingLevel(texts(hard), 'es').passes).toBe(false);
  });
});
