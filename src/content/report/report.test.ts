import { describe, expect, it } from 'vitest';
import { realCourse } from '../../../tests/support/real-course';
import type { Course } from '../load';
import { drawFindings, sampleDraws } from './draws';
import { courseTime, lessonTime } from './minutes';
import { meetings, objectiveFindings } from './objectives';
import { report } from './report';
import { decisionsOf } from './scenarios';
import { study } from './study';

const course = realCourse as Course;
const fresh = { today: course.course.structure.updated, release: true, channelDays: 90 };
const whole = study(course);
const learner = { role: 'school', language: 'en', extensions: [] } as const;

describe('the report on the course that ships', () => {
  it('has a row for each lesson of each role, and the objectives', () => {
    const { text } = report(course, [], fresh);
    for (const role of whole.compiled.outline.roles) expect(text).toContain(`${role}, en`);
    expect(text.match(/^m4 /gm)).toHaveLength(whole.compiled.outline.roles.length * course.languages.length);
    expect(text).toMatch(/^O4\.1 /m);
  });

  it('names a problem of the content at its line and fails', () => {
    const problem = { file: 'modules/x.yaml', line: 7, column: 1, message: 'has no reason.' };
    const { text, fails } = report(course, [problem], fresh);
    expect(text).toContain('modules/x.yaml:7  has no reason.');
    expect(fails).toBe(true);
  });

  it('shows a role only its own pages', () => {
    const pages = whole.lessons(learner).flatMap(({ screens }) => screens.map(({ page }) => page));
    expect(pages.some((page) => page.includes('foster'))).toBe(false);
  });

  it('adds the lessons up, with the welcome page and the final check', () => {
    const lessons = whole.lessons(learner).reduce((sum, lesson) => sum + lessonTime(lesson).seconds, 0);
    const all = courseTime(whole, learner).seconds;
    expect(all).toBeGreaterThan(lessons + 60 + 8 * 15);
    expect(all).toBeLessThan(lessons + 60 + 8 * 90);
    expect(courseTime(whole, { ...learner, extensions: whole.extensions }).seconds).toBeGreaterThan(all);
  });

  it('counts each turn of a talk as a decision', () => {
    const talk = whole
      .lessons(learner)
      .flatMap(({ screens }) => screens.filter(({ view }) => view.blocks.some(({ kind }) => kind === 'conversation')));
    expect(decisionsOf(talk)).toEqual({ all: 4, branching: 2 });
  });

  it('finds where objectives are met', () => {
    const met = meetings(whole, learner).find(({ objective }) => objective === 'O4.1');
    expect(met?.questions).toBeGreaterThan(0);
    expect(met?.pages).toBeGreaterThan(0);
    expect(met?.items).toBeGreaterThan(3);
  });

  it('fails an objective with too few items for one role, whatever the other roles have', () => {
    expect(objectiveFindings(whole, learner)).toEqual([]);
    const { outline } = whole.compiled;
    const bank = outline.bank.map((item) =>
      item.objective === 'O2.2' ? { ...item, roles: ['foster'] } : item,
    ) as typeof outline.bank;
    const thin = { ...whole, compiled: { ...whole.compiled, outline: { ...outline, bank } } };
    const found = objectiveFindings(thin, learner);
    expect(found.map(({ level, message }) => `${level} ${message}`)).toContainEqual(
      expect.stringMatching(/^fails O2\.2, school: 0 items in the pool of this role, should be 4 or more/),
    );
    expect(objectiveFindings(thin, { ...learner, role: 'foster' })).toEqual([]);
  });

  it('finds a final draw without decisions', () => {
    const { outline } = whole.compiled;
    expect(sampleDraws(outline, 'school')).toHaveLength(200);
    const without = outline.bank.map(({ scenario: _, ...item }) => item) as typeof outline.bank;
    expect(drawFindings({ ...outline, bank: without }).map(({ message }) => message)[0]).toContain(
      '200 of 200 draws have under 50 %',
    );
    expect(drawFindings({ ...outline, final: { ...outline.final, safety: ['nothing'] } })[0]?.message).toContain(
      'miss a safety group',
    );
  });
});
