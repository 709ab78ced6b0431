import { describe, expect, it } from 'vitest';
import { complaints, edited, smallCourse } from '../../tests/support/content-files';
import type { SourcesPart, StartPart } from '../domain/parts';
import { boostersOf } from './boosters';
import { compile } from './compile';
import { loadCourse } from './load';

const words = `finish: { heading: Done, text: Well done. }
boosterNotes:
  - { heading: Before, text: Hard again. }
  - { heading: Kept, text: Only that you finished. }
boosters:
  week:
    title: One week on
    short: Week
    description: A refresher.
    headline: Still here
    lead: Short situations.
    promise: [Notice, Report]
    finish: { heading: Thank you, text: See you. }
`;
/** The small course with its one lesson as a booster as well; the engine makes no difference. */
const withBooster = edited(
  'modules/course.en.yaml',
  'finish: { heading: Done, text: Well done. }\n',
  words,
  edited('modules/course.yaml', 'hero: door', 'boosters: [{ id: week, lesson: m1 }]\nhero: door'),
);
const [booster] = boostersOf(loadCourse(withBooster));
const { outline, parts } = compile(booster?.course ?? loadCourse(smallCourse));
const { course } = parts['en/start'] as StartPart;

describe('a booster', () => {
  it('is a course of its own: other id, one lesson, no role, no final check', () => {
    expect(outline.id).toBe('small-week');
    expect(outline.lessons.map(({ id }) => id)).toEqual(['m1']);
    expect(outline.roles).toEqual([]);
    expect(outline.bank).toEqual([]);
    expect(outline.final.draw).toEqual([]);
    expect(Object.keys(parts).sort()).toEqual(['en/certificate', 'en/m1', 'en/sources', 'en/start']);
  });

  it('speaks for itself and shares the rest', () => {
    expect(course).toMatchObject({ title: 'One week on', independent: ['On its own.'] });
    expect(JSON.stringify(course.notes)).toContain('Only that you finished.');
    expect(course).not.toHaveProperty('boosters');
  });

  it('lists the sources that it cites and no others', () => {
    const all = compile(loadCourse(withBooster)).parts['en/sources'] as SourcesPart;
    const own = parts['en/sources'] as SourcesPart;
    expect(own.claims.map(({ id }) => id)).toEqual(['def-minor']);
    expect(all.claims.length).toBeGreaterThan(own.claims.length);
  });

  it('needs a lesson that exists, and its words', () => {
    expect(complaints(edited('modules/course.yaml', 'lesson: m1 }', 'lesson: b9 }', withBooster)).join()).toMatch(
      /modules\/course\.yaml:8:\d+ .*b9/,
    );
    expect(complaints(edited('modules/course.en.yaml', '  week:\n', '  weak:\n', withBooster)).join()).toContain('week');
  });
});
