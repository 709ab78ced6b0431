import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sentencesOf } from './sentences';

const cut = (text: string, language = 'en') => sentencesOf(text, language).map(([start, end]) => text.slice(start, end).trim());

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['with Intl.Segmenter', Intl],
  ['without it', { ...Intl, Segmenter: undefined }],
])('sentences %s', (_, intl) => {
  it('end at points, questions and quotes', () => {
    if (!intl.Segmenter) vi.stubGlobal('Intl', {});
    expect(cut('Call 911. “Is she safe?” Then tell us. Good.')).toEqual([
      'Call 911.',
      '“Is she safe?”',
      'Then tell us.',
      'Good.',
    ]);
    expect(cut('¿Está a salvo? Llame al 911.', 'es')).toEqual(['¿Está a salvo?', 'Llame al 911.']);
  });

  it('cover all of the text, none of them longer than Chrome speaks', () => {
    if (!intl.Segmenter) vi.stubGlobal('Intl', {});
    const words = fc.array(fc.constantFrom('word ', 'and, ', 'end. ', 'why? ', 'x'.repeat(150), 'Sí: '), { maxLength: 60 });
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join('');
        const spans = sentencesOf(text, 'en');
        expect(spans.map(([start, end]) => text.slice(start, end)).join('')).toBe(text);
        for (const [start, end] of spans) expect(end - start).toBeLessThanOrEqual(220);
      }),
    );
  });
});

it('cuts a long sentence at a comma', () => {
  const text = `${'one two three four five six '.repeat(6)}seven, ${'eight nine ten '.repeat(6)}end.`;
  expect(cut(text)[0]).toMatch(/seven,$/);
});
