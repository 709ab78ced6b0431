import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enlarged } from '../scripts/bench/large';
import { outlineOf } from '../src/content/outline-of';
import { decode, encode } from '../src/domain/codec';
import { reconcile } from '../src/domain/reconcile';
import { anyRecord } from './support/arbitrary-record';
import { fullestRecord } from './support/longest';
import { realCourse, realOutline } from './support/real-course';
import { comparable, restarted } from './support/restart';
import { rewritten } from './support/rewritten';

/** The saved record of the real course, in every LMS that cuts, damages or invents text. */
const fullest = fullestRecord(realOutline);
const text = encode(fullest, realOutline);

describe('the saved record of this course', () => {
  it('comes back as it was, whatever the learner did', () => {
    fc.assert(
      fc.property(anyRecord(realOutline), (record) => {
        const found = decode(encode(record, realOutline), realOutline);
        if (found.kind !== 'whole') throw new Error(found.kind);
        expect(comparable(found.record)).toEqual(comparable(record));
      }),
    );
  });

  it('fits the smallest LMS at its fullest: at most 1,000 characters that every LMS keeps', () => {
    console.log(`The fullest record of the real course has ${text.length} characters.`);
    expect(text.length).toBeLessThanOrEqual(1_000);
    expect(text).toMatch(/^[A-Za-z0-9._-]+$/);
    expect(decode(text, realOutline)).toMatchObject({
      kind: 'whole',
      record: { answers: fullest.answers, comfort: fullest.comfort, final: fullest.final },
    });
  });

  it('of a course of 60 lessons and 700 items still fits an LMS with room for 4,096 characters', () => {
    const outline = outlineOf(enlarged(realCourse as NonNullable<typeof realCourse>));
    expect([outline.lessons.length, outline.bank.length]).toEqual([60, 700]);
    const large = fullestRecord(outline);
    const text = encode(large, outline);
    console.log(`Its fullest record has ${text.length} characters.`);
    expect(text.length).toBeLessThanOrEqual(4_096);
    expect(decode(text, outline)).toMatchObject({ kind: 'whole', record: { answers: large.answers, final: large.final } });
  });

  it('uses only characters that every LMS keeps, whatever the learner did', () => {
    fc.assert(fc.property(anyRecord(realOutline), (record) => /^[A-Za-z0-9._-]+$/.test(encode(record, realOutline))));
  });

  it.each([255, 256, 500])('cut off after %i characters still says where the learner was and how it went', (length) => {
    expect(text.length).toBeGreaterThan(length);
    expect(decode(text.slice(0, length), realOutline)).toMatchObject({
      kind: 'head',
      record: {
        role: 'volunteer',
        place: { screen: 'final' },
        best: 100,
        outcome: 'passed',
        passedOn: 40_000,
        seconds: 9_999_999,
      },
    });
  });

  it('never throws at other text', () => {
    const ours = fc.constantFrom(...text.split('.'), '', '1');
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(ours, { maxLength: 25 }).map((fields) => fields.join('.')),
    );
    fc.assert(
      fc.property(anyText, (other) => {
        expect(['empty', 'unreadable']).toContain(decode(other, realOutline).kind);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throws at another text whose checksums are right, and starts from it what the course knows', () => {
    const field = fc
      .oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom(...text.split('.')))
      .map((one) => one.replace(/\./g, ''));
    const fields = fc.record({
      head: fc.array(field, { minLength: 8, maxLength: 8 }),
      body: fc.array(field, { minLength: 9, maxLength: 11 }),
    });
    fc.assert(
      fc.property(fields, ({ head, body }) => {
        const other = rewritten(text, { head: ([version = '', course = '']) => [version, course, ...head], body: () => body });
        const found = decode(other.trim(), realOutline);
        if (found.kind !== 'whole' && found.kind !== 'head') throw new Error(found.kind);
        const record = reconcile(found.record, realOutline, []);
        expect(encode(record, realOutline)).toMatch(/^[A-Za-z0-9._-]+$/);
        expect(restarted(record, realOutline)).toMatchObject({
          best: record.best,
          outcome: record.outcome,
          seconds: record.seconds,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is never taken for whole when one character changed', () => {
    const changed = [...text].flatMap((was, at) =>
      [...'a0-_.Z ~'].filter((char) => char !== was).map((char) => text.slice(0, at) + char + text.slice(at + 1)),
    );
    expect(changed.length).toBeGreaterThan(4_000);
    expect(changed.filter((damaged) => decode(damaged, realOutline).kind === 'whole')).toEqual([]);
  });

  it('is never taken for whole when a piece is missing', () => {
    const shorter = [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1 + (at % 7)));
    expect(shorter.filter((damaged) => decode(damaged, realOutline).kind === 'whole')).toEqual([]);
  });
});
