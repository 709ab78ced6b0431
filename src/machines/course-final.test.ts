import { afterEach, describe, expect, it, vi } from 'vitest';
import { startCourse, tinyRecord } from '../../tests/support/launched';
import { answerItem, finishLessons, rightAnswer, takeFinal, wrongAnswer } from '../../tests/support/learner';
import { tinyOutline } from '../../tests/support/tiny-outline';

/** From the first launch to the page before the check. */
const prepared = () => {
  const course = startCourse();
  finishLessons(course);
  return course;
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the final check', () => {
  it('stays closed while a lesson is open', () => {
    const { actor, screen } = startCourse();
    actor.send({ type: 'OPEN_FINAL' });
    actor.send({ type: 'BEGIN' });
    expect(screen()).toBe('beforeFinal');
  });

  it('is no way round the lessons: back from it leads to the first open page', () => {
    const { actor, record } = startCourse({ record: tinyRecord({ visited: ['m1-read'] }) });
    actor.send({ type: 'OPEN_FINAL' });
    actor.send({ type: 'BACK' });
    expect(record().place).toEqual({ screen: 'page', page: 'm1-ask' });
  });

  it.each([
    ['in review mode', { review: true }],
    ['after a pass', { record: tinyRecord({ outcome: 'passed' }) }],
  ])('is open without the lessons %s', (_, more) => {
    const { actor, screen } = startCourse(more);
    actor.send({ type: 'OPEN_FINAL' });
    actor.send({ type: 'BEGIN' });
    expect(screen()).toBe('checking');
  });

  it('draws one item of each lesson and asks the first', () => {
    const { actor, record } = prepared();
    actor.send({ type: 'BEGIN' });
    expect(record().final).toMatchObject({ attempt: 1, phase: 'asking', index: 0, answers: {} });
    expect(
      record()
        .final.draw.map((id) => tinyOutline.bank.find((item) => item.id === id)?.lesson)
        .sort(),
    ).toEqual(['m1', 'm2']);
  });

  it('goes on with the same try after a look at the page before it', () => {
    const course = prepared();
    course.actor.send({ type: 'BEGIN' });
    answerItem(course);
    const { final } = course.record();
    course.actor.send({ type: 'BACK' });
    expect(course.screen()).toBe('beforeFinal');
    course.actor.send({ type: 'BEGIN' });
    expect(course.screen()).toBe('checking');
    expect(course.record().final).toEqual(final);
  });

  it.each([
    ['a lesson', { type: 'OPEN_LESSON', lesson: 'm1' }],
    ['the sources', { type: 'OPEN_SOURCES' }],
    ['the welcome screen', { type: 'OPEN_WELCOME' }],
  ] as const)('goes on with the same try after %s', (_, away) => {
    const course = prepared();
    course.actor.send({ type: 'BEGIN' });
    answerItem(course);
    const { final } = course.record();
    course.actor.send(away);
    course.actor.send({ type: 'OPEN_FINAL' });
    expect(course.screen()).toBe('checking');
    expect(course.record().final).toEqual(final);
  });
});

describe('a passed check', () => {
  it('shows the result and is reported at once, with its answers', () => {
    const course = prepared();
    takeFinal(course);
    expect(course.screen()).toBe('result');
    const report = course.port.saved().at(-1);
    expect(report).toMatchObject({ outcome: 'passed', percent: 100, progress: 1, location: 'result' });
    expect(report?.answers.map(({ id, right }) => [id, right])).toEqual(
      course.record().final.draw.map((id) => [`${id}_1`, true]),
    );
    expect(report?.objectives.map(({ status }) => status)).toEqual(['passed', 'passed']);
  });

  it('remembers the day in the time zone of the learner', () => {
    vi.stubEnv('TZ', 'America/New_York');
    const local = new Date(2026, 10, 22, 23, 30);
    const course = startCourse({ now: () => local.getTime() });
    finishLessons(course);
    takeFinal(course);
    expect(course.record().passedOn).toBe(Date.UTC(2026, 10, 22) / 86_400_000);
  });

  it('opens the certificate over any screen, and nothing of it is saved', () => {
    const course = prepared();
    takeFinal(course);
    for (const away of [{ type: 'OPEN_WELCOME' }, { type: 'OPEN_LESSON', lesson: 'm1' }, { type: 'OPEN_RESULT' }] as const) {
      course.actor.send(away);
      const [under, record] = [course.screen(), course.record()];
      course.actor.send({ type: 'OPEN_CERTIFICATE' });
      expect(course.screen()).toBe('certificate');
      expect(course.record()).toBe(record);
      course.actor.send({ type: 'BACK' });
      expect(course.screen()).toBe(under);
    }
  });

  it('stays passed after a worse try', () => {
    const course = prepared();
    takeFinal(course);
    takeFinal(course, wrongAnswer);
    expect(course.record()).toMatchObject({ outcome: 'passed', best: 100, final: { attempt: 2 } });
    expect(course.port.saved().at(-1)).toMatchObject({ outcome: 'passed', percent: 100 });
  });
});

describe('a failed check', () => {
  it('leaves the course open, with its score and what to look at again', () => {
    const course = prepared();
    takeFinal(course, wrongAnswer);
    expect(course.screen()).toBe('result');
    expect(course.port.saved().at(-1)).toMatchObject({ outcome: 'incomplete', percent: 0, progress: 0.9 });
    expect(
      course.port
        .saved()
        .at(-1)
        ?.objectives.map(({ id, status }) => [id, status]),
    ).toEqual([
      ['O1_1', 'failed'],
      ['O2_1', 'failed'],
    ]);
  });

  it('is tried again from an empty sheet', () => {
    const course = prepared();
    takeFinal(course, wrongAnswer);
    course.actor.send({ type: 'BEGIN' });
    expect(course.record().final).toMatchObject({ attempt: 2, phase: 'asking', index: 0, parallels: [] });
    expect(course.record().final.answers).toEqual({});
  });

  it.each([
    [50, 'passed'],
    [51, 'incomplete'],
  ])('is measured by the mark of this launch: half of it right at %i percent is %s', (passMark, outcome) => {
    const outline = { ...tinyOutline, bank: tinyOutline.bank.filter(({ id }) => ['Q01', 'Q05'].includes(id)) };
    const course = startCourse({ outline, passMark });
    finishLessons(course);
    takeFinal(course, (question) => (question.id === 'Q05' ? wrongAnswer(question) : rightAnswer(question)));
    expect(course.record()).toMatchObject({ best: 50, outcome });
  });

  it('is tried again at once with other questions, and then passed', () => {
    const course = prepared();
    takeFinal(course, wrongAnswer);
    const first = course.record().final.draw;
    takeFinal(course);
    expect(course.record().final.attempt).toBe(2);
    expect([...course.record().final.draw].sort()).not.toEqual([...first].sort());
    expect(course.port.saved().at(-1)).toMatchObject({ outcome: 'passed', percent: 100 });
  });

  it('reports the answers of every try of the session, each once', () => {
    const course = prepared();
    takeFinal(course, wrongAnswer);
    takeFinal(course);
    const ids =
      course.port
        .saved()
        .at(-1)
        ?.answers.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids.map((id) => id.split('_')[1]))).toEqual(new Set(['1', '2']));
  });
});

describe('the result', () => {
  it('leads to the answers with reasons and back', () => {
    const course = prepared();
    takeFinal(course);
    course.actor.send({ type: 'REVIEW' });
    expect(course.screen()).toBe('review');
    course.actor.send({ type: 'BACK' });
    expect(course.screen()).toBe('result');
  });

  it('is where the list leads after the check', () => {
    const course = prepared();
    takeFinal(course);
    course.actor.send({ type: 'OPEN_WELCOME' });
    course.actor.send({ type: 'OPEN_RESULT' });
    expect(course.screen()).toBe('result');
  });

  it('is the check itself while there is none: the LMS lost the record but knows of the pass', () => {
    const { actor, screen } = startCourse({ record: tinyRecord({ outcome: 'passed' }) });
    actor.send({ type: 'OPEN_RESULT' });
    expect(screen()).toBe('beforeFinal');
  });
});
