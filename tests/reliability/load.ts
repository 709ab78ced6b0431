import { lessonOf } from '../../src/domain/course-path';
import { itemOf } from '../../src/domain/scoring';
import { currentItem } from '../../src/machines/quiz';
import type { Adapter } from '../contract/fixtures';
import { rightAnswer } from '../support/learner';
import { realOutline } from '../support/real-course';
import { World } from './world';

/** What one learner costs the LMS in one session of 30 minutes from launch to pass. */
export interface Load {
  readonly edition: string;
  readonly minutes: number;
  /** From Initialize until the course is on screen. */
  readonly launchCalls: number;
  readonly calls: number;
  readonly commits: number;
  readonly idleCommits: number;
  /** Characters of all elements and values that were set. */
  readonly bytes: number;
  readonly answers: number;
  /** Seconds from a finished step to its commit, at most. */
  readonly longestWait: number;
}

/** Seconds: reading a page, thinking about a question, reading what was said about the answer. */
const pace = { page: 28, question: 26, feedback: 14, item: 45 };

export const measureLoad = async (adapter: Adapter): Promise<Load> => {
  const world = new World(adapter, undefined, realOutline);
  const window = await world.open();
  const { lms, actor } = window;
  const launchCalls = lms.calls.length;
  const started = world.now;
  const record = () => actor.getSnapshot().context.record;
  let longestWait = 0;

  /** Time passes second by second; after a step it is watched until the step is committed. */
  const pass = async (seconds: number, step = false): Promise<void> => {
    for (let second = 1; second <= seconds; second += 1) {
      await world.pass(1_000);
      const { saving } = actor.getSnapshot().context;
      if (step && saving !== 'clean') longestWait = Math.max(longestWait, second + 1);
    }
  };

  actor.send({ type: 'ROLE', role: 'school' });
  actor.send({ type: 'START' });
  for (let pages = 0; pages < 200 && record().place.screen === 'page'; pages += 1) {
    await pass(pace.page, true);
    const { place } = record();
    const page =
      place.screen === 'page' ? lessonOf(realOutline, place.page)?.pages.find(({ id }) => id === place.page) : undefined;
    for (const question of page?.questions ?? []) {
      actor.send({ type: 'ANSWER', question: question.id, response: rightAnswer(question) });
      await pass(pace.question);
      actor.send({ type: 'CHECK', question: question.id });
      await pass(pace.feedback, true);
    }
    if (pages % 10 === 9) actor.send({ type: 'PAGE_HIDDEN' });
    actor.send({ type: 'NEXT' });
  }
  actor.send({ type: 'BEGIN' });
  while (record().final.phase === 'asking' && record().final.index < record().final.draw.length) {
    const item = itemOf(realOutline, currentItem(record().final) ?? '');
    if (item) actor.send({ type: 'CHOOSE', response: rightAnswer(item) });
    await pass(pace.item);
    actor.send({ type: 'NEXT' });
  }
  actor.send({ type: 'SUBMIT' });
  await pass(30);
  actor.send({ type: 'END' });

  const changed = (from: number, to: number) => lms.calls.slice(from, to).some(({ method }) => method === 'SetValue');
  const commits = lms.calls.flatMap(({ method }, i) => (method === 'Commit' ? [i] : []));
  const sets = lms.calls.filter(({ method }) => method === 'SetValue');
  const ids = sets.filter(({ words }) => /^cmi\.interactions\.\d+\.id$/.test(String(words[0])));
  return {
    edition: adapter.name,
    minutes: Math.round((world.now - started) / 60_000),
    launchCalls,
    calls: lms.calls.length,
    commits: commits.length,
    idleCommits: commits.filter((at, i) => !changed(commits[i - 1] ?? 0, at)).length,
    bytes: sets.reduce((sum, { words }) => sum + words.join('').length, 0),
    answers: new Set(ids.map(({ words }) => words[1])).size === ids.length ? ids.length : Number.NaN,
    longestWait,
  };
};
