import { describe, expect, it } from 'vitest';
import { parseRichText } from '../markdown';
import { countWords, lineText, paragraphs, readableLine, richWords } from './words';

const text = (source: string) => parseRichText(source).value;

describe('words', () => {
  it('counts what has a letter or a digit', () => expect(countWords('Call 911 – now & here.')).toBe(4));
  it('counts each paragraph and list item', () =>
    expect(paragraphs(text('One two.\n\n- three\n- four five'))).toEqual(['One two.', 'three', 'four five']));
  it('counts the words of a claim once and a help line as two', () =>
    expect(richWords(text('[Six of ten](claim:a) call [](channel:x).'))).toBe(6));
  it('leaves other languages, addresses and help lines out of the reading level', () => {
    const [block] = text('Go to [Take It Down](lang:en), [site](https://example.org) or [](channel:x): [it helps](claim:a).');
    const line = block?.[0] === 'p' ? block[1] : [];
    expect(readableLine(line).replace(/\s+/g, ' ')).toBe('Go to , or : it helps.');
    expect(lineText(line)).toContain('Take It Down');
  });
});
