import { describe, expect, it } from 'vitest';
import type { Outline } from '../../src/domain/outline';
import type { CourseEvent } from '../../src/machines/course';
import { currentItem } from '../../src/machines/quiz';
import { type RunningCourse, startCourse, tinyRecord } from '../support/launched';
import { comparable, restarted } from '../support/restart';
import { bank, questions, tinyOutline } from '../support/tiny-outline';
import { reachable } from '../support/walk';

/**
 * Every point of a small course that a learner can reach, from the first launch over a failed or passed check into a
 * second try: lesson and check, menu and sources. Two lessons, one question, a check of two items.
 */
const page = (id: string, n: number, more: object = {}) => ({ id, n, questions: [], ...more });
const outline: Outline = {
  ...tinyOutline,
  lessons: [
    { id: 'm1', minutes: 1, pages: [page('ask', 0, { questions: [questions.single] })] },
    { id: 'm2', minutes: 1, pages: [page('read', 1)] },
  ],
  bank: bank.filter(({ id }) => ['Q01', 'Q02', 'Q06'].includes(id)),
};
const launch = { outline, record: tinyRecord() };

const askedOnce: CourseEvent[] = [
  { type: 'ANSWER', question: 'q-single', response: 'a' },
  { type: 'CHECK', question: 'q-single' },
];
const answers: Record<string, string[]> = { Q01: ['a', 'b'], Q02: ['a', 'b'], Q06: ['mfm'] };

/** What the screen offers. The list of lessons is used from lessons only, so that the points stay few enough to visit. */
const offered = ({ screen, record }: RunningCourse): CourseEvent[] => {
  const { place, final } = record();
  switch (screen()) {
    case 'welcome':
      return [{ type: 'START' }, { type: 'OPEN_SOURCES' }, { type: 'OPEN_AID' }];
    case 'lesson':
      return [
        ...(place.screen === 'page' && place.page === 'ask' ? askedOnce : []),
        { type: 'NEXT' },
        { type: 'BACK' },
        { type: 'OPEN_LESSON', lesson: 'm2' },
        { type: 'OPEN_FINAL' },
        { type: 'OPEN_RESULT' },
      ];
    case 'sources':
      return [{ type: 'CLOSE_SOURCES' }];
    case 'aid':
    case 'certificate':
      return [{ type: 'BACK' }];
    case 'beforeFinal':
      return [{ type: 'BEGIN' }, { type: 'BACK' }];
    case 'checking':
      return [
        ...(answers[currentItem(final) ?? ''] ?? [])
          .slice(final.attempt > 1 ? -1 : 0)
          .map((response): CourseEvent => ({ type: 'CHOOSE', response })),
        { type: 'NEXT' },
        { type: 'BACK' },
        { type: 'SUBMIT' },
        ...(final.attempt === 1 ? [{ type: 'OPEN_SOURCES' } as const] : []),
      ];
    case 'result':
      return [
        { type: 'REVIEW' },
        { type: 'OPEN_CERTIFICATE' },
        { type: 'END' },
        ...(final.attempt < 2 ? [{ type: 'BEGIN' } as const] : []),
      ];
    case 'review':
      return [{ type: 'BACK' }];
    default:
      return [];
  }
};

/** What makes up a point: the screen and everything that is saved. */
const see = ({ screen, record }: RunningCourse) => ({ screen: screen(), record: record() });

const points = reachable(launch, offered, see);
const live = points.map(({ course }) => course());

/** Nothing of these is saved: a reload leads to what lies under them, and to the try that the learner had stepped back from. */
const screenAfterRestart = ({ screen, record }: RunningCourse): unknown => {
  const { place, final } = record();
  const running = final.phase === 'asking' || final.phase === 'parallel';
  if (place.screen === 'final') return running ? 'checking' : 'beforeFinal';
  if (['sources', 'certificate', 'aid', 'ended'].includes(String(screen())))
    return place.screen === 'page' ? 'lesson' : place.screen;
  return screen();
};

const rank = { incomplete: 0, failed: 0, passed: 1 };

describe('every point of a course', () => {
  it('is many, on every screen, before and after a failed and a passed check', () => {
    expect(live.length).toBeGreaterThan(150);
    expect(new Set(live.map(({ screen }) => screen()))).toEqual(
      new Set(['welcome', 'lesson', 'sources', 'certificate', 'aid', 'beforeFinal', 'checking', 'result', 'review', 'ended']),
    );
    expect(new Set(live.map(({ record }) => `${record().outcome} ${record().final.phase} ${record().final.attempt}`))).toEqual(
      new Set([
        'incomplete none 0',
        'incomplete asking 1',
        'incomplete parallel 1',
        'incomplete graded 1',
        'passed graded 1',
        'incomplete asking 2',
        'passed asking 2',
        'passed graded 2',
      ]),
    );
  });

  it('is the same after a restart: screen, place, answers, draw and try', () => {
    for (const before of live) {
      const record = restarted(before.record(), outline);
      expect(comparable(record)).toEqual(comparable(before.record()));
      const after = startCourse({ outline, record });
      expect(after.screen()).toBe(screenAfterRestart(before));
      expect(after.record()).toEqual(record);
    }
  });

  it('never has a worse outcome or best score than the points before it', () => {
    for (const { events } of points) {
      let [outcome, best] = [0, -1];
      const course = startCourse(launch);
      for (const event of events) {
        course.actor.send(event);
        const now = course.record();
        expect(rank[now.outcome]).toBeGreaterThanOrEqual(outcome);
        expect(now.best ?? -1).toBeGreaterThanOrEqual(best);
        [outcome, best] = [rank[now.outcome], now.best ?? -1];
      }
    }
  });

  it('has told the LMS of the outcome as soon as it was known', () => {
    const graded = live.filter(({ screen }) => screen() === 'result');
    expect(graded.length).toBeGreaterThan(1);
    for (const { port, record } of graded) expect(port.saved().at(-1)?.outcome).toBe(record().outcome);
  });
});
