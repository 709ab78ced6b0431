import { describe, expect, it } from 'vitest';
import { tinyOutline } from '../../tests/support/tiny-outline';
import { allPages, lessonOf, lessonStates, minutesLeft, type Path } from './course-path';

const path = (role: string | null, extensions: string[] = []): Path => ({ outline: tinyOutline, role, extensions });
const ids = (of: Path) => allPages(of).map(({ id }) => id);
const states = (visited: string[]) =>
  lessonStates(path('foster'), visited).map(
    ({ lesson, done, open }) => `${lesson.id}${done ? ' done' : ''}${open ? ' open' : ''}`,
  );

const firstLesson = ['m1-read', 'm1-ask'];
const everything = [...firstLesson, 'm2-sort', 'm2-talk', 'm2-plan'];

describe('the pages that a learner sees', () => {
  it('are those of everyone and of the own role', () => {
    expect(ids(path('school'))).toEqual(['m1-read', 'm1-ask', 'm2-sort', 'm2-school', 'm2-talk', 'm2-plan']);
    expect(ids(path('foster'))).toEqual(everything);
  });

  it('are those of everyone before a role is chosen', () => {
    expect(ids(path(null))).toEqual(everything);
  });

  it('hold an extension only when it is switched on', () => {
    expect(ids(path('foster', ['state-law']))).toEqual(['m1-read', 'm1-ask', 'm2-sort', 'm2-talk', 'm2-law', 'm2-plan']);
  });
});

describe('a lesson', () => {
  it('opens when the one before is done', () => {
    expect(states([])).toEqual(['m1 open', 'm2']);
    expect(states(firstLesson)).toEqual(['m1 done open', 'm2 open']);
    expect(states(everything)).toEqual(['m1 done open', 'm2 done open']);
  });

  it('that was begun stays open when the one before gets a new page', () => {
    expect(states(['m1-read', 'm2-sort'])).toEqual(['m1 open', 'm2 open']);
  });

  it('is found by its page', () => {
    expect(lessonOf(tinyOutline, 'm2-talk')?.id).toBe('m2');
    expect(lessonOf(tinyOutline, 'gone')).toBeUndefined();
  });
});

describe('minutes left', () => {
  it('count unfinished pages at their share and the final check', () => {
    expect(minutesLeft(path('foster'), [])).toBe(9);
    expect(minutesLeft(path('foster'), firstLesson)).toBe(7);
    expect(minutesLeft(path('foster'), everything)).toBe(4);
  });

  it('are at least one', () => {
    const outline = { ...tinyOutline, final: { ...tinyOutline.final, draw: [] } };
    expect(minutesLeft({ ...path('foster'), outline }, everything)).toBe(1);
  });
});
