import { describe, expect, it } from 'vitest';
import { startCourse, tinyRecord } from '../../tests/support/launched';
import { finishLessons, finishPage } from '../../tests/support/learner';
import { tinyOutline } from '../../tests/support/tiny-outline';
import { decode } from '../domain/codec';

const page = (id: string) => ({ screen: 'page', page: id });
const everyPage = tinyOutline.lessons.flatMap(({ pages }) => pages.map(({ id }) => id));
const at = (id: string, visited: string[] = []) =>
  startCourse({ record: tinyRecord({ place: { screen: 'page', page: id }, visited }) });

describe('the way through the course', () => {
  it('starts at the welcome screen and goes on at the first open page', () => {
    const { actor, screen, record } = startCourse();
    expect(screen()).toBe('welcome');
    actor.send({ type: 'START' });
    expect(screen()).toBe('lesson');
    expect(record().place).toEqual(page('m1-read'));
  });

  it('goes on where the learner stopped', () => {
    expect(at('m2-talk').screen()).toBe('lesson');
    const { actor, record } = startCourse({ record: tinyRecord({ visited: ['m1-read', 'm1-ask', 'm2-sort'] }) });
    actor.send({ type: 'START' });
    expect(record().place).toEqual(page('m2-school'));
  });

  it('leads from the last page of a lesson to the first of the next, and back', () => {
    const course = at('m1-ask', ['m1-read']);
    finishPage(course);
    expect(course.record().place).toEqual(page('m2-sort'));
    course.actor.send({ type: 'BACK' });
    expect(course.record().place).toEqual(page('m1-ask'));
    expect(course.screen()).toBe('lesson');
  });

  it('leads back from the first page to the welcome screen', () => {
    const { actor, screen } = at('m1-read');
    actor.send({ type: 'BACK' });
    expect(screen()).toBe('welcome');
  });

  it('passes only the pages of the role', () => {
    const course = startCourse({ record: tinyRecord({ role: 'foster' }) });
    const seen: string[] = [];
    course.actor.subscribe(({ context: { record } }) => {
      if (record.place.screen === 'page') seen.push(record.place.page);
    });
    finishLessons(course);
    expect([...new Set(seen)]).toEqual(['m1-read', 'm1-ask', 'm2-sort', 'm2-talk', 'm2-plan']);
  });

  it('ends before the final check, and back leads to the last page', () => {
    const course = startCourse();
    finishLessons(course);
    expect(course.screen()).toBe('beforeFinal');
    course.actor.send({ type: 'BACK' });
    expect(course.record().place).toEqual(page('m2-plan'));
  });
});

describe('a lesson from the list', () => {
  it('opens at its first open page', () => {
    const { actor, record } = at('m1-read', ['m1-read', 'm1-ask', 'm2-sort']);
    actor.send({ type: 'OPEN_LESSON', lesson: 'm2' });
    expect(record().place).toEqual(page('m2-school'));
  });

  it('that is done opens at its start', () => {
    const { actor, record } = at('m2-sort', ['m1-read', 'm1-ask']);
    actor.send({ type: 'OPEN_LESSON', lesson: 'm1' });
    expect(record().place).toEqual(page('m1-read'));
  });

  it.each(['m2', 'gone'])('that is not open yet stays closed: %s', (lesson) => {
    const { actor, record } = at('m1-read');
    actor.send({ type: 'OPEN_LESSON', lesson });
    expect(record().place).toEqual(page('m1-read'));
  });

  it('is open in review mode, whatever was done before', () => {
    const { actor, record } = startCourse({ review: true });
    actor.send({ type: 'OPEN_LESSON', lesson: 'm2' });
    expect(record().place).toEqual(page('m2-sort'));
  });
});

describe('what can be done anywhere', () => {
  it('the language and the role change without leaving the page', () => {
    const { actor, record } = at('m1-ask');
    actor.send({ type: 'ANSWER', question: 'q-single', response: 'a' });
    actor.send({ type: 'LANGUAGE', language: 'es' });
    actor.send({ type: 'ROLE', role: 'foster' });
    expect(record()).toMatchObject({
      language: 'es',
      role: 'foster',
      place: page('m1-ask'),
      answers: { 'q-single': { response: 'a' } },
    });
  });

  it.each(['CLOSE_SOURCES', 'BACK'] as const)('the sources open over the page and lead back to it: %s', (type) => {
    const { actor, screen, record } = at('m2-talk');
    actor.send({ type: 'OPEN_SOURCES' });
    expect(screen()).toBe('sources');
    expect(record().place).toEqual(page('m2-talk'));
    actor.send({ type });
    expect(screen()).toBe('lesson');
    expect(record().place).toEqual(page('m2-talk'));
  });

  it('the job aid opens over the page and leads back to it, and is no place', () => {
    const { actor, screen, record } = at('m2-talk');
    actor.send({ type: 'OPEN_AID' });
    expect(screen()).toBe('aid');
    expect(record().place).toEqual(page('m2-talk'));
    actor.send({ type: 'BACK' });
    expect(screen()).toBe('lesson');
  });

  it('a course without roles has no job aid', () => {
    const course = startCourse({ outline: { ...tinyOutline, roles: [] } });
    course.actor.send({ type: 'OPEN_AID' });
    expect(course.screen()).toBe('welcome');
  });

  it('the certificate stays shut until the course is passed', () => {
    const { actor, screen } = at('m2-talk');
    actor.send({ type: 'OPEN_CERTIFICATE' });
    expect(screen()).toBe('lesson');
  });

  it('the welcome screen and back to the page where learning goes on', () => {
    const { actor, screen, record } = at('m1-ask', ['m1-read']);
    actor.send({ type: 'OPEN_WELCOME' });
    expect(screen()).toBe('welcome');
    actor.send({ type: 'START' });
    expect(record().place).toEqual(page('m1-ask'));
  });

  it('the end closes the session while the page is alive', () => {
    const { actor, screen, port } = at('m2-plan', everyPage);
    actor.send({ type: 'END' });
    expect(screen()).toBe('ended');
    expect(port.calls.map(({ method }) => method)).toEqual(['close']);
    actor.send({ type: 'PAGE_LEAVES' });
    expect(port.calls).toHaveLength(1);
  });

  it('after the end nothing leads on, and nothing opens another session', () => {
    const { actor, screen, port } = at('m2-plan', everyPage);
    actor.send({ type: 'END' });
    actor.send({ type: 'OPEN_LESSON', lesson: 'm1' });
    actor.send({ type: 'OPEN_SOURCES' });
    actor.send({ type: 'PAGE_RETURNS' });
    expect(screen()).toBe('ended');
    expect(port.calls.map(({ method }) => method)).toEqual(['close']);
    expect(actor.getSnapshot().context.saving).toBe('closed');
  });

  it('an end that the LMS did not confirm is not called saved', () => {
    const { actor, port } = at('m2-plan', everyPage);
    port.answers.push({ ok: false, reason: 'retry' });
    actor.send({ type: 'END' });
    expect(actor.getSnapshot().context.saving).toBe('lost');
  });
});

describe('what is no place', () => {
  it('the plain text of a lesson comes up over its page and leads back to it', () => {
    const { actor, screen, record } = at('m2-talk');
    actor.send({ type: 'OPEN_PLAIN' });
    expect(screen()).toBe('plain');
    expect(record().place).toEqual(page('m2-talk'));
    actor.send({ type: 'BACK' });
    expect(screen()).toBe('lesson');
  });

  it('there is no plain text where there is no lesson', () => {
    const { actor, screen } = startCourse();
    actor.send({ type: 'OPEN_PLAIN' });
    expect(screen()).toBe('welcome');
  });

  it('reading options are saved on any screen and change nothing else', () => {
    const course = at('m1-ask');
    const before = course.record();
    course.actor.send({ type: 'COMFORT', comfort: '20000' });
    expect(course.record()).toEqual({ ...before, comfort: '20000' });
    course.actor.send({ type: 'END' });
    expect(decode(course.port.text(), tinyOutline)).toMatchObject({ record: { comfort: '20000' } });
  });
});
