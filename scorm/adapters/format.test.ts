import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaint } from '../lms/rules';
import { rules12 } from '../lms/rules12';
import { rules2004 } from '../lms/rules2004';
import * as format from './format';

/** Anything a bug elsewhere could hand us: NaN, infinities and negatives included. */
const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.double({ min: 0, max: 1 }));

describe('format', () => {
  it.each([
    [0, '0000:00:00', 'PT0S'],
    [61.9, '0000:01:01', 'PT1M1S'],
    [3600, '0001:00:00', 'PT1H'],
    [3723, '0001:02:03', 'PT1H2M3S'],
    [Number.NaN, '0000:00:00', 'PT0S'],
    [-5, '0000:00:00', 'PT0S'],
  ])('writes %d seconds as %s and %s', (seconds, span, duration) => {
    expect(format.scorm12Time(seconds)).toBe(span);
    expect(format.isoDuration(seconds)).toBe(duration);
  });

  it('writes local time without milliseconds and without a zone', () => {
    const at = new Date(2026, 10, 22, 9, 5, 7, 456).getTime();
    expect(format.timestamp(at)).toBe('2026-11-22T09:05:07');
    expect(format.timeOfDay(at)).toBe('09:05:07');
  });

  it.each([
    [85, '0.85'],
    [100, '1'],
    [0, '0'],
    [57, '0.57'],
    [29.4, '0.29'],
  ])('scales %d to %s', (percent, text) => {
    expect(format.scaled(percent)).toBe(text);
  });

  it('says progress 1 only at the very end', () => {
    expect([0.999, 0.29, 1, 2].map(format.progress)).toEqual(['0.99', '0.29', '1', '1']);
  });

  it('turns typographic text into plain text', () => {
    expect(format.ascii(' “It’s” a\ncafé — 5…  ', 250)).toBe('"It\'s" a cafe - 5...');
    expect(format.ascii('abc def', 4)).toBe('abc');
  });

  it('cleans ids and bookmarks', () => {
    expect(format.identifier('Q33.2-b')).toBe('Q33_2_b');
    expect(format.identifier('x')).toBe('x_0');
    expect(format.bookmark("m3.p2's")).toBe('m3p2s');
  });

  it.each([
    ['cmi.core.session_time', rules12, format.scorm12Time],
    ['cmi.interactions.0.time', rules12, format.timeOfDay],
    ['cmi.session_time', rules2004, format.isoDuration],
    ['cmi.interactions.0.timestamp', rules2004, format.timestamp],
    ['cmi.score.scaled', rules2004, format.scaled],
    ['cmi.progress_measure', rules2004, format.progress],
    ['cmi.score.raw', rules2004, (value: number) => String(format.percentage(value))],
    ['cmi.core.score.raw', rules12, (value: number) => String(format.percentage(value))],
  ] as const)('is always acceptable as %s', (element, rules, write) => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        expect(complaint(rules, element, write(value), undefined)).toBeUndefined();
      }),
    );
  });

  it('takes any moment of the next decade', () => {
    const moment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2037, 0, 1) });
    fc.assert(
      fc.property(moment, (at) => {
        expect(complaint(rules2004, 'cmi.interactions.0.timestamp', format.timestamp(at), undefined)).toBeUndefined();
        expect(new Date(format.timestamp(at)).getTime()).toBe(Math.floor(at / 1000) * 1000);
      }),
    );
  });

  it('makes an acceptable id, bookmark and description of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(complaint(rules12, 'cmi.objectives.0.id', format.identifier(text), undefined)).toBeUndefined();
        expect(format.bookmark(text)).toMatch(/^[A-Za-z0-9_-]{0,60}$/);
        expect(format.ascii(text, 250)).toMatch(/^[\x20-\x7e]{0,250}$/);
      }),
    );
  });
});
