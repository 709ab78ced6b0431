import { describe, expect, it } from 'vitest';
import { freshRecord } from '../domain/progress';
import type { CourseEvent } from './course-events';
import { type CourseActor, type CourseNow, createOpening } from './opening';

/** A course machine that stands where it is told and writes down what it gets. */
const courseAt = (value: string): CourseActor & { readonly got: CourseEvent[] } => {
  const got: CourseEvent[] = [];
  const now: CourseNow = { value, context: { record: freshRecord('en', 1), saving: 'clean', here: true } };
  return { got, getSnapshot: () => now, subscribe: () => ({ unsubscribe: () => {} }), send: (event) => got.push(event) };
};

const role: CourseEvent = { type: 'ROLE', role: 'school' };
const language: CourseEvent = { type: 'LANGUAGE', language: 'es' };
const start: CourseEvent = { type: 'START' };

describe('before the LMS has answered', () => {
  it('shows choices at once, and that what leads on is on its way', () => {
    const opening = createOpening(freshRecord('en', 1), 'welcome');
    const seen: unknown[] = [];
    opening.subscribe(({ value, context: { record } }) => seen.push([value, record.role, record.language]));
    for (const event of [role, language, start]) opening.send(event);
    expect(seen).toEqual([
      ['welcome', 'school', 'en'],
      ['welcome', 'school', 'es'],
      ['opening', 'school', 'es'],
    ]);
  });

  it('loses no press: the course gets them all, in order, and later ones at once', () => {
    const opening = createOpening(freshRecord('en', 1), 'welcome');
    const course = courseAt('welcome');
    for (const event of [role, start]) opening.send(event);
    opening.handTo(course);
    opening.send(language);
    expect(course.got).toEqual([role, start, language]);
  });

  it('does not lead who comes back away from the saved place, but keeps how they like to read', () => {
    const opening = createOpening(freshRecord('en', 1), 'welcome');
    const course = courseAt('lesson');
    for (const event of [role, language, start]) opening.send(event);
    opening.handTo(course);
    expect(course.got).toEqual([language]);
  });
});
