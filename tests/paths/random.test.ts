import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/domain/codec';
import { lessonOf } from '../../src/domain/course-path';
import type { ProgressRecord } from '../../src/domain/progress';
import { defaultSettings } from '../../src/domain/settings';
import { restore } from '../../src/launch';
import { anyResponse } from '../support/arbitrary-record';
import { firstLaunch } from '../support/fake-port';
import { type RunningCourse, startCourse } from '../support/launched';
import { answerItem, finishLessons, finishPage, takeFinal, wrongAnswer } from '../support/learner';
import { realOutline } from '../support/real-course';
import { comparable } from '../support/restart';

/** Learners of the real course who do anything in any order, close the window in between and come back. */
const outline = { ...realOutline, languages: ['en', 'es'] };

const begin = (text: string, seed: number): RunningCourse => {
  const { record } = restore({ ...firstLaunch, text }, outline, defaultSettings, seed);
  return startCourse({ outline, record });
};

const responses = new Map(
  outline.lessons.flatMap(({ pages }) => pages.flatMap(({ questions }) => questions)).map((one) => [one.id, anyResponse(one)]),
);

/** A draft for each question on screen. */
const answerPage = (course: RunningCourse, random: number): void => {
  const { place } = course.record();
  if (place.screen !== 'page') return;
  const page = lessonOf(outline, place.page)?.pages.find(({ id }) => id === place.page);
  for (const { id } of page?.questions ?? []) {
    const [response = ''] = fc.sample(responses.get(id) ?? fc.constant(''), { numRuns: 1, seed: random });
    course.actor.send({ type: 'ANSWER', question: id, response, confidence: 2 });
    if (random % 2) course.actor.send({ type: 'CHECK', question: id });
    if (random % 5 === 0) course.actor.send({ type: 'AGAIN', question: id });
  }
};

type Do = (course: RunningCourse, random: number) => unknown;
const send =
  (...events: Parameters<RunningCourse['actor']['send']>[0][]): Do =>
  ({ actor }) => {
    for (const event of events) actor.send(event);
  };
const pick = <T>(list: readonly T[], random: number): T => list[random % list.length] as T;

/** Steps of a learner. The big ones bring random schedules far enough to meet the check. */
const steps: Record<string, Do> = {
  start: send({ type: 'START' }),
  next: send({ type: 'NEXT' }),
  back: send({ type: 'BACK' }),
  begin: send({ type: 'BEGIN' }),
  submit: send({ type: 'SUBMIT' }),
  overview: send({ type: 'OPEN', index: 8 }, { type: 'OPEN', index: 2 }),
  sources: send({ type: 'OPEN_SOURCES' }, { type: 'CLOSE_SOURCES' }),
  papers: send({ type: 'OPEN_AID' }, { type: 'BACK' }, { type: 'OPEN_CERTIFICATE' }),
  check: send({ type: 'OPEN_FINAL' }),
  review: send({ type: 'REVIEW' }),
  // Only the welcome screen asks for it.
  role: ({ actor, screen }, random) => screen() === 'welcome' && actor.send({ type: 'ROLE', role: pick(outline.roles, random) }),
  language: ({ actor }, random) => actor.send({ type: 'LANGUAGE', language: pick(outline.languages, random) }),
  lesson: ({ actor }, random) => actor.send({ type: 'OPEN_LESSON', lesson: pick(outline.lessons, random).id }),
  answer: answerPage,
  item: (course, random) => answerItem(course, random % 3 ? undefined : wrongAnswer),
  page: (course) => course.screen() === 'lesson' && finishPage(course),
  lessons: finishLessons,
  final: (course, random) => course.screen() === 'beforeFinal' && takeFinal(course, random % 3 ? undefined : wrongAnswer),
  hide: send({ type: 'PAGE_HIDDEN' }),
  wait: ({ clock }, random) => clock.increment(random % 20_000),
};

type Move = { readonly what: string; readonly random: number };
const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({ what: fc.constantFrom(...Object.keys(steps), 'restart', 'kill'), random: fc.nat({ max: 1_000_000 }) }),
  { minLength: 20, maxLength: 60 },
);

const rank = { incomplete: 0, failed: 0, passed: 1 };
const shown = ({ seconds: _, ...record }: ProgressRecord) => comparable({ ...record, seconds: 0 });

/** Runs one learner's moves and calls back after each. */
const live = (list: readonly Move[], each: (course: RunningCourse, before: RunningCourse, what: string) => void): void => {
  let course = begin('', 4_242);
  let kept = '';
  for (const { what, random } of list) {
    const before = course;
    if (what === 'restart') course.actor.send({ type: 'PAGE_LEAVES' });
    if (what === 'restart' || what === 'kill') {
      kept = course.port.text() || kept;
      course = begin(kept, 4_242);
    } else steps[what]?.(course, random);
    each(course, before, what);
  }
};

describe('a learner who does anything in any order', () => {
  it('finds everything as it was after closing the window properly', () => {
    fc.assert(
      fc.property(moves, (list) => {
        live(list, (course, before, what) => {
          if (what === 'restart') expect(shown(course.record())).toEqual(shown(before.record()));
        });
      }),
    );
  });

  it('never loses an outcome or a best score, even when the window dies', () => {
    fc.assert(
      fc.property(moves, (list) => {
        let [outcome, best] = [0, -1];
        live(list, (course) => {
          const now = course.record();
          expect(rank[now.outcome]).toBeGreaterThanOrEqual(outcome);
          expect(now.best ?? -1).toBeGreaterThanOrEqual(best);
          [outcome, best] = [rank[now.outcome], now.best ?? -1];
        });
      }),
    );
  });

  it('always leaves a text that fits and comes back whole', () => {
    let [longest, passed] = [0, 0];
    fc.assert(
      fc.property(moves, (list) => {
        live([...list, { what: 'hide', random: 0 }], ({ port, record }) => {
          for (const { text } of port.saved()) {
            expect(text).toMatch(/^[A-Za-z0-9._-]{1,1000}$/);
            expect(decode(text, outline).kind).toBe('whole');
            longest = Math.max(longest, text.length);
          }
          passed = Math.max(passed, rank[record().outcome]);
        });
      }),
    );
    // The schedules are worth something only when they get to the end of the course.
    expect(passed).toBe(1);
    expect(longest).toBeGreaterThan(200);
  });
});
