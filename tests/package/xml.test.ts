// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { el, escapeXml, toXml } from '../../scorm/package/xml';

describe('escapeXml', () => {
  it.each([
    ['a & b', 'a &amp; b'],
    ['<b>', '&lt;b&gt;'],
    [`"it's"`, '&quot;it&apos;s&quot;'],
    ['&amp;', '&amp;amp;'],
    ['niñas – 子 😀', 'niñas – 子 😀'],
    ['a\u0000b\u0008c\uffffd', 'abcd'],
    ['half \ud800 pair', 'half  pair'],
    ['two\nlines\tand a tab', 'two\nlines\tand a tab'],
  ])('%j becomes %j', (text, escaped) => expect(escapeXml(text)).toBe(escaped));
});

describe('toXml', () => {
  it('puts attributes on one line and escapes them', () => {
    expect(toXml(el('a', { t: ' one\r\n  "two" ' }))).toContain('<a t="one &quot;two&quot;"/>');
  });

  it('writes text without added space, elements indented', () => {
    const xml = toXml(el('a', {}, el('b', {}, ' x < y '), el('c')));
    expect(xml).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b> x &lt; y </b>\n  <c/>\n</a>\n');
  });
});
