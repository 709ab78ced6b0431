import { describe, expect, it } from 'vitest';
import { strictProfile } from '../../scorm/lms/profile';
import { compile } from '../../src/content/compile';
import type { Course } from '../../src/content/load';
import type { Outline } from '../../src/domain/outline';
import { itemOf } from '../../src/domain/scoring';
import { defaultSettings } from '../../src/domain/settings';
import { restore } from '../../src/launch';
import type { FakePort } from '../support/fake-port';
import { type RunningCourse, startCourse } from '../support/launched';
import { answerItem, finishLessons, finishPage, takeFinal } from '../support/learner';
import { realCourse, realOutline } from '../support/real-course';
import { adapters, createDesk, type Desk, STATUS, valuesOf } from './fixtures';

/** An organization replaces the zip in its LMS with that of the next version, and learners open the same item again. */
const now = realOutline;

/** The same content a year later; ids and their numbers stay what they are, as `npm run ids` sees to. */
const nextVersion = (change: (course: Course) => void): Outline => {
  const real = realCourse as Course;
  const copied = <P extends { structure: unknown; words: unknown }>(pair: P): P => ({
    ...pair,
    structure: structuredClone(pair.structure),
    words: structuredClone(pair.words),
  });
  const course: Course = {
    ...real,
    course: copied(real.course),
    lessons: real.lessons.map(copied),
    banks: real.banks.map(copied),
    ledger: { ...real.ledger, pages: { ...real.ledger.pages }, questions: { ...real.ledger.questions } },
  };
  course.course.structure.version = '9.0.0';
  change(course);
  return compile(course).outline;
};
const lesson = (course: Course, id: string) => {
  const found = course.lessons.find(({ structure }) => structure.id === id);
  if (!found) throw new Error(`the course has no lesson ${id}`);
  return found;
};
const without = <T extends { id: string }>(list: T[], id: string): void => {
  const index = list.findIndex((one) => one.id === id);
  if (index < 0) throw new Error(`there is no ${id}`);
  list.splice(index, 1);
};

/** A page like another, with ids and numbers of its own: what an author adds. */
const addPage = (course: Course, like: string, id: string): void => {
  const { structure, words } = lesson(course, 'm1');
  const page = structuredClone(structure.pages.find((one) => one.id === like));
  if (!page) throw new Error(`m1 has no page ${like}`);
  const renamed = (block: string) => block.replace(like, id);
  page.id = id;
  for (const block of page.blocks) block.id = renamed(block.id);
  structure.pages.unshift(page);
  for (const { pages } of Object.values(words)) {
    const said = pages[like];
    if (said)
      pages[id] = { ...said, blocks: Object.fromEntries(Object.entries(said.blocks).map(([key, text]) => [renamed(key), text])) };
  }
  const numbers = [...Object.values(course.ledger.pages), ...Object.values(course.ledger.questions)].map(({ n }) => n);
  const next = Math.max(...numbers) + 1;
  course.ledger.pages[id] = { n: next };
  for (const [index, block] of page.blocks.entries()) {
    const old = structure.pages.find((one) => one.id === like)?.blocks[index]?.id ?? '';
    const entry = course.ledger.questions[old];
    if (entry) course.ledger.questions[block.id] = { ...entry, n: next + 1 + index };
  }
};

const open = async (desk: Desk, outline: Outline, again: boolean) => {
  const port = again ? desk.relaunch() : desk.port();
  const launch = await port.open();
  const { record, notice } = restore(launch, outline, defaultSettings, 7);
  const course = startCourse({ outline, record, port: port as FakePort, storage: launch.storage });
  return { course, notice, leave: () => course.actor.send({ type: 'PAGE_LEAVES' }) };
};

const goTo = (course: RunningCourse, page: string): void => {
  course.actor.send({ type: 'START' });
  for (;;) {
    const { place } = course.record();
    if (place.screen !== 'page' || place.page === page) return;
    finishPage(course);
  }
};

describe.each(adapters)('a new version in the same item, $name', (adapter) => {
  /** Version N with a foster parent in it, then version N + 1. */
  const over = async (outline: Outline, before: (course: RunningCourse) => void) => {
    const desk = createDesk(adapter, strictProfile);
    const first = await open(desk, now, false);
    first.course.actor.send({ type: 'ROLE', role: 'foster' });
    before(first.course);
    first.leave();
    const kept = first.course.record();
    const second = await open(desk, outline, true);
    return { desk, kept, ...second };
  };
  const status = (desk: Desk) => desk.lms.store()[STATUS[adapter.lms]];

  it('keeps the place and the answers of somebody half way, though pages were added and moved', async () => {
    const moved = nextVersion((course) => {
      addPage(course, 'm1-define', 'm1-added');
      lesson(course, 'm1').structure.pages.reverse();
      course.course.structure.lessons.reverse();
      const parts = lesson(course, 'm1')
        .structure.pages.flatMap(({ blocks }) => blocks)
        .find(({ id }) => id === 'm1-define-parts');
      if (parts && 'options' in parts) (parts.options as unknown[]).reverse();
    });
    const { kept, course, notice, desk } = await over(moved, (learner) => goTo(learner, 'm2-overlooked'));
    expect(notice).toBe('none');
    expect(course.record().place).toEqual({ screen: 'page', page: 'm2-overlooked' });
    expect([...course.record().visited].sort()).toEqual([...kept.visited].sort());
    expect(Object.keys(course.record().answers).sort()).toEqual(Object.keys(kept.answers).sort());
    // The cards come in another order; each still lies where the learner put it.
    const [then, today] = [kept.answers, course.record().answers].map((answers) => answers['m1-define-parts']?.response ?? '');
    expect([...(today ?? '')].reverse().join('')).toBe(then);
    expect(then).not.toBe('');
    // What is new is open, and has to be done before the check.
    finishLessons(course);
    expect(course.record().visited).toContain('m1-added');
    expect(desk.lms.violations).toEqual([]);
  });

  it('goes on at an open page when the page that somebody was on is gone, with the other answers kept', async () => {
    const retired = nextVersion((course) => without(lesson(course, 'm1').structure.pages, 'm1-sort'));
    const { kept, course, notice } = await over(retired, (learner) => {
      goTo(learner, 'm1-sort');
      learner.actor.send({ type: 'ANSWER', question: 'm1-sort-cards', response: 'm' });
    });
    expect(kept.place).toEqual({ screen: 'page', page: 'm1-sort' });
    expect(notice).toBe('none');
    expect(course.record().place).toEqual({ screen: 'page', page: 'm1-how-many' });
    expect(course.record().answers).not.toHaveProperty('m1-sort-cards');
    expect(course.record().answers['m1-define-parts']).toEqual(kept.answers['m1-define-parts']);
    finishLessons(course);
    takeFinal(course);
    expect(course.record().outcome).toBe('passed');
  });

  it('leaves a pass, its day, the best score and what the LMS has of them as they are', async () => {
    const changed = nextVersion((course) => {
      addPage(course, 'm1-define', 'm1-added');
      without(lesson(course, 'm1').structure.pages, 'm1-sort');
      for (const { structure } of course.banks) structure.items.reverse();
    });
    const { kept, course, desk, leave } = await over(changed, (learner) => {
      finishLessons(learner);
      takeFinal(learner);
    });
    const { outcome, best, passedOn, final } = course.record();
    expect({ outcome, best, passedOn }).toEqual({ outcome: 'passed', best: 100, passedOn: kept.passedOn });
    expect(final.answers).toEqual(kept.final.answers);
    const before = { status: status(desk), score: valuesOf(desk.lms, /score\.raw$/) };
    course.actor.send({ type: 'OPEN_LESSON', lesson: 'm1' });
    finishPage(course);
    leave();
    expect({ status: status(desk), score: valuesOf(desk.lms, /score\.raw$/) }).toEqual(before);
    expect(before).toEqual({ status: status(desk), score: ['100'] });
    expect(desk.lms.violations).toEqual([]);
  });

  it('goes on with the same try at the check, with another question for one that was retired', async () => {
    const begun = (learner: RunningCourse) => {
      finishLessons(learner);
      learner.actor.send({ type: 'BEGIN' });
      for (let i = 0; i < 3; i += 1) {
        answerItem(learner);
        learner.actor.send({ type: 'NEXT' });
      }
    };
    const probe = await over(now, begun);
    const [gone = '', ...others] = probe.kept.final.draw;
    const retired = nextVersion((course) => {
      for (const { structure } of course.banks) {
        const items = structure.items as { id: string }[];
        if (items.some(({ id }) => id === gone)) without(items, gone);
        items.reverse();
      }
    });
    const { kept, course, desk, leave } = await over(retired, begun);
    expect(kept.final.draw[0]).toBe(gone);
    const { final } = course.record();
    expect(final).toMatchObject({ attempt: 1, phase: 'asking', index: 3 });
    expect(final.draw).toHaveLength(kept.final.draw.length);
    expect(final.draw).toEqual(expect.arrayContaining(others));
    expect(final.answers[others[0] ?? '']).toEqual(kept.final.answers[others[0] ?? '']);
    const open = final.draw.flatMap((id, index) => (final.answers[id] ? [] : [index]));
    for (const index of open) {
      course.actor.send({ type: 'OPEN', index });
      answerItem(course);
      course.actor.send({ type: 'NEXT' });
    }
    course.actor.send({ type: 'SUBMIT' });
    expect(course.record()).toMatchObject({ outcome: 'passed', best: 100 });
    leave();
    // Each question of this try stands in the LMS once, and none of them is the retired one.
    const sent = valuesOf(desk.lms, /interactions\.\d+\.id$/);
    expect(sent.sort()).toEqual(final.draw.map((id) => `${id}_1`).sort());
    expect(final.draw.every((id) => itemOf(retired, id) !== undefined)).toBe(true);
    expect(desk.lms.violations).toEqual([]);
  });
});
