import { describe, expect, it } from 'vitest';
import { isSentence, sentencesIn } from './sentences';

describe('sentences', () => {
  it('ends them at a stop, also inside quotation marks', () => {
    expect(sentencesIn('“Stop here.” Then go on! Why? … Because.')).toEqual([
      '“Stop here.”',
      'Then go on!',
      'Why? …',
      'Because.',
    ]);
  });
  it('starts Spanish ones at ¿ and ¡', () => expect(sentencesIn('Escuche. ¿Y luego? ¡Avise!')).toHaveLength(3));
  it('takes no accented word for an abbreviation', () => {
    expect(sentencesIn('Avise a la policía. Luego llame al estado.')).toHaveLength(2);
  });

  it('does not end one at an abbreviation, a number or a small letter', () => {
    expect(sentencesIn('The U.S. Congress gave 3.5 million, e.g. Texas. Done.')).toHaveLength(2);
    expect(sentencesIn('“Stop!” he said.')).toHaveLength(1);
  });
  it('tells a sentence from a label', () => {
    expect(isSentence('It counts.”')).toBe(true);
    expect(isSentence('The phone')).toBe(false);
  });
});
