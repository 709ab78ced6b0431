import { describe, expect, it } from 'vitest';
import { startCourse, tinyRecord } from '../../tests/support/launched';
import { tinyOutline } from '../../tests/support/tiny-outline';
import type { ProgressRecord } from '../domain/progress';

const pages = tinyOutline.lessons.flatMap((lesson) => lesson.pages.map(({ id }) => id));
const wrong = { response: 'a', checked: true, confidence: 0 as const };

/** Every lesson done, two questions missed early on, the learner about to open the check. */
const returned = (more: Partial<ProgressRecord> = {}, launch: Parameters<typeof startCourse>[0] = {}) => {
  const record = tinyRecord({
    visited: pages,
    seconds: 1200,
    answers: { 'q-single': wrong, 'q-matching': { ...wrong, response: 'fmf' } },
    missed: { 'q-single': 10, 'q-matching': 10 },
    ...more,
  });
  const course = startCourse({ ...launch, record });
  course.actor.send({ type: 'OPEN_FINAL' });
  return { ...course, again: () => course.actor.getSnapshot().context.again };
};

describe('a second look before the final check', () => {
  it('asks what was missed afresh, then leads to the check', () => {
    const { actor, screen, again, record } = returned();
    expect(screen()).toBe('secondLook');
    expect(again()?.pages.map(({ id }) => id)).toEqual(['m1-ask', 'm2-sort']);
    expect(again()?.answers['q-single']).toBeUndefined();

    actor.send({ type: 'ANSWER', question: 'q-single', response: 'b' });
    expect(record().answers['q-single']).toEqual(wrong);
    actor.send({ type: 'CHECK', question: 'q-single' });
    expect(record().answers['q-single']).toMatchObject({ response: 'b', checked: true });
    actor.send({ type: 'NEXT' });
    expect(again()?.index).toBe(1);
    actor.send({ type: 'ANSWER', question: 'q-matching', response: 'mfm' });
    actor.send({ type: 'CHECK', question: 'q-matching' });
    actor.send({ type: 'NEXT' });
    expect(screen()).toBe('beforeFinal');
    expect(again()).toBeUndefined();
    expect(record().missed).toEqual({ 'q-single': null, 'q-matching': null });
  });

  it('is over for good when the learner passes over it', () => {
    const { actor, screen, record } = returned();
    actor.send({ type: 'NEXT' });
    actor.send({ type: 'NEXT' });
    expect(screen()).toBe('beforeFinal');
    expect(record().answers['q-single']).toEqual(wrong);
    actor.send({ type: 'OPEN_WELCOME' });
    actor.send({ type: 'OPEN_FINAL' });
    expect(screen()).toBe('beforeFinal');
  });

  it('goes on with what is left after a break', () => {
    const first = returned();
    first.actor.send({ type: 'ANSWER', question: 'q-single', response: 'b' });
    first.actor.send({ type: 'CHECK', question: 'q-single' });
    const second = startCourse({ record: first.record() });
    expect(second.screen()).toBe('secondLook');
    expect(second.actor.getSnapshot().context.again?.pages.map(({ id }) => id)).toEqual(['m2-sort']);
  });

  it('leads back to the last page of the lessons', () => {
    const { actor, record } = returned();
    actor.send({ type: 'BACK' });
    expect(record().place).toEqual({ screen: 'page', page: 'm2-plan' });
  });

  it.each([
    ['too soon', returned({ seconds: 540 })],
    ['nothing was missed', returned({ missed: {} })],
    ['in review mode', returned({}, { review: true })],
    ['lessons are open', returned({ visited: pages.slice(1) })],
    ['an attempt was made', returned({ final: { ...tinyRecord().final, attempt: 1, phase: 'graded' } })],
  ])('does not come when %s', (_, { screen }) => {
    expect(screen()).toBe('beforeFinal');
  });

  it('is noted while practicing, with the minute at which it may come back', () => {
    const { actor, record } = startCourse({ visibleSeconds: () => 130 });
    actor.send({ type: 'START' });
    actor.send({ type: 'NEXT' });
    actor.send({ type: 'ANSWER', question: 'q-single', response: 'a' });
    actor.send({ type: 'CHECK', question: 'q-single' });
    expect(record().missed).toEqual({ 'q-single': 10 });
  });
});

describe('a course without a final check', () => {
  const outline = { ...tinyOutline, roles: [], bank: [], final: { ...tinyOutline.final, draw: [] } };
  const atTheEnd = tinyRecord({ role: null, visited: ['m1-read'], place: { screen: 'page', page: 'm1-ask' } });
  const short = { ...outline, lessons: outline.lessons.slice(0, 1) };

  it('is passed once its last page is finished, without a score', () => {
    const { actor, screen, record } = startCourse({ outline: short, record: atTheEnd });
    for (const [question, response] of [
      ['q-single', 'a'],
      ['q-multiple', 'ac'],
    ] as const) {
      actor.send({ type: 'ANSWER', question, response });
      actor.send({ type: 'CHECK', question });
    }
    expect(record().outcome).toBe('incomplete');
    actor.send({ type: 'NEXT' });
    expect(screen()).toBe('finished');
    expect(record()).toMatchObject({ outcome: 'passed', best: null, passedOn: expect.any(Number) });
    actor.send({ type: 'BACK' });
    expect(record().place).toEqual({ screen: 'page', page: 'm1-ask' });
  });

  it('leads to what is unfinished, when the course grew since', () => {
    const record = tinyRecord({ role: null, visited: [], place: { screen: 'page', page: 'm1-ask' } });
    const {
      actor,
      screen,
      record: now,
    } = startCourse({
      outline: short,
      record: { ...record, answers: { 'q-single': wrong, 'q-multiple': wrong } },
    });
    actor.send({ type: 'NEXT' });
    expect(screen()).toBe('lesson');
    expect(now()).toMatchObject({ outcome: 'incomplete', place: { screen: 'page', page: 'm1-read' } });
  });
});
