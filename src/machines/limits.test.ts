import { describe, expect, it } from 'vitest';
import { startCourse } from '../../tests/support/launched';
import { finishLessons, takeFinal, wrongAnswer } from '../../tests/support/learner';
import { defaultSettings, type Settings } from '../domain/settings';
import { minutesMissing } from './final-gate';

const prepared = (settings: Partial<Settings>, more: Parameters<typeof startCourse>[0] = {}) => {
  const course = startCourse({ settings: { ...defaultSettings, ...settings }, ...more });
  finishLessons(course);
  course.actor.send({ type: 'OPEN_FINAL' });
  return course;
};

describe('tries that an organization allows', () => {
  it('end the course as failed when the last one is not passed, and no other begins', () => {
    const course = prepared({ attempts: 2 });
    takeFinal(course, wrongAnswer);
    expect(course.record()).toMatchObject({ outcome: 'incomplete', final: { attempt: 1 } });
    takeFinal(course, wrongAnswer);
    expect(course.record()).toMatchObject({ outcome: 'failed', final: { attempt: 2 } });
    course.actor.send({ type: 'BEGIN' });
    expect(course.screen()).toBe('result');
    expect(course.port.saved().at(-1)?.outcome).toBe('failed');
  });

  it('do not undo a pass', () => {
    const course = prepared({ attempts: 1 });
    takeFinal(course);
    expect(course.record().outcome).toBe('passed');
  });

  it('have no number unless one is set', () => {
    const course = prepared({});
    for (const _ of [1, 2, 3]) takeFinal(course, wrongAnswer);
    expect(course.record()).toMatchObject({ outcome: 'incomplete', final: { attempt: 3 } });
  });
});

describe('active minutes that an organization asks for', () => {
  it('keep the check closed until they are reached, over all sessions, and lose nothing', () => {
    let seconds = 60;
    const course = prepared({ minimumMinutes: 10 }, { visibleSeconds: () => seconds });
    course.actor.send({ type: 'BEGIN' });
    expect(course.screen()).toBe('beforeFinal');
    expect(minutesMissing(course.launched, course.record())).toBe(9);
    seconds = 600;
    course.actor.send({ type: 'BEGIN' });
    expect(course.screen()).toBe('checking');
  });

  it('count for the first try only', () => {
    const course = prepared({ minimumMinutes: 10 }, { visibleSeconds: () => 600 });
    takeFinal(course, wrongAnswer);
    const again = startCourse({ settings: { ...defaultSettings, minimumMinutes: 90 }, record: course.record() });
    again.actor.send({ type: 'BEGIN' });
    expect(again.screen()).toBe('checking');
  });
});
