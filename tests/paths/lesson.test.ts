import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import type { ProgressRecord } from '../../src/domain/progress';
import type { Question } from '../../src/domain/question';
import { type LessonContext, type LessonEvent, lessonMachine } from '../../src/machines/lesson';
import { tinyRecord } from '../support/launched';
import { restarted } from '../support/restart';
import { questions, tinyOutline } from '../support/tiny-outline';

/** Every state of a lesson that a learner can reach, with answers of every type, right, wrong and unfinished. */
const page = (id: string, question: Question, more: object = {}) => ({ id, n: 70 + question.n, questions: [question], ...more });
const answers: Record<string, string[]> = {
  'q-single': ['a', 'b'],
  'q-matching': ['m--', 'mfm'],
  'q-talk': ['y', 'yx'],
};
const pages = [
  page('p-single', questions.single),
  page('p-matching', questions.matching, { skippable: true }),
  page('p-talk', questions.conversation),
];
const outline = { ...tinyOutline, lessons: [{ id: 'm1', minutes: 1, pages }] };

const events = Object.entries(answers).flatMap(([question, responses]): LessonEvent[] => [
  ...responses.map((response): LessonEvent => ({ type: 'ANSWER', question, response })),
  { type: 'CHECK', question },
  { type: 'AGAIN', question },
]);
const input = { pages, at: 'p-single', visited: [], answers: {} };
const paths = getShortestPaths(lessonMachine, { input, events: [...events, { type: 'NEXT' }, { type: 'BACK' }] });

const recordOf = ({ pages: all, index, visited, answers: given }: LessonContext): ProgressRecord =>
  tinyRecord({ place: { screen: 'page', page: all[index]?.id ?? '' }, visited, answers: given });

const restart = (context: LessonContext): LessonContext => {
  const { place, visited, answers: given } = restarted(recordOf(context), outline);
  const [fresh] = getShortestPaths(lessonMachine, {
    input: { pages, at: place.screen === 'page' ? place.page : '', visited, answers: given },
    events: [],
  });
  if (!fresh) throw new Error('the lesson did not start');
  return fresh.state.context;
};

describe('every state of a lesson', () => {
  const reading = paths.map(({ state }) => state).filter(({ status }) => status === 'active');

  it('is many: pages, drafts, checked answers', () => {
    expect(reading.length).toBeGreaterThan(100);
    expect(new Set(reading.map(({ context }) => context.index))).toEqual(new Set([0, 1, 2]));
    expect(reading.some(({ context }) => Object.values(context.answers).filter(({ checked }) => checked).length === 3)).toBe(
      true,
    );
  });

  it('is the same after a restart: page, finished pages and answers', () => {
    for (const { context } of reading) {
      const again = restart(context);
      expect({ ...again, visited: [...again.visited].sort() }).toEqual({ ...context, visited: [...context.visited].sort() });
    }
  });

  it('leads out forward only when every page is done, backward only from the first', () => {
    const outputs = paths.flatMap(({ state }) =>
      state.status === 'done' ? [{ output: state.output, index: state.context.index }] : [],
    );
    expect(outputs.length).toBeGreaterThan(10);
    for (const { output, index } of outputs) {
      if (output?.leaves === 'forward') expect([...output.visited].sort()).toEqual(['p-matching', 'p-single', 'p-talk']);
      else expect(index).toBe(0);
    }
  });
});
