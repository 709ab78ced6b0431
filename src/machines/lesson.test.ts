import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { tinyOutline } from '../../tests/support/tiny-outline';
import type { PageOutline } from '../domain/outline';
import { type LessonEvent, type LessonInput, lessonMachine } from './lesson';

const pageOf = (id: string) => tinyOutline.lessons.flatMap(({ pages }) => pages).find((page) => page.id === id) as PageOutline;
const [reading, asking, talk] = [pageOf('m1-read'), pageOf('m1-ask'), pageOf('m2-talk')];

const lesson = (...pages: PageOutline[]) => ({
  at: (at: string, more: Partial<LessonInput> = {}) => {
    const actor = createActor(lessonMachine, { input: { pages, at, visited: [], answers: {}, ...more } }).start();
    return {
      do: (...events: LessonEvent[]) => {
        for (const event of events) actor.send(event);
        return actor.getSnapshot();
      },
    };
  },
});
const choose = (question: string, response: string): LessonEvent => ({ type: 'ANSWER', question, response });
const check = (question: string): LessonEvent => ({ type: 'CHECK', question });
const both = [choose('q-single', 'a'), check('q-single'), choose('q-multiple', 'ac'), check('q-multiple')];

describe('pages of a lesson', () => {
  it('open where the learner was, and at the first when that page is gone', () => {
    expect(lesson(reading, asking).at('m1-ask').do().context.index).toBe(1);
    expect(lesson(reading, asking).at('gone').do().context.index).toBe(0);
  });

  it('go forward past text and count it as done', () => {
    expect(lesson(reading, asking).at('m1-read').do({ type: 'NEXT' }).context).toMatchObject({ index: 1, visited: ['m1-read'] });
  });

  it('count as done once, however often they are passed', () => {
    const { visited } = lesson(reading, asking).at('m1-read').do({ type: 'NEXT' }, { type: 'BACK' }, { type: 'NEXT' }).context;
    expect(visited).toEqual(['m1-read']);
  });

  it('are left unanswered only where all is open', () => {
    const next = (more: Partial<LessonInput>) => lesson(asking, reading).at('m1-ask', more).do({ type: 'NEXT' }).context.index;
    expect([next({}), next({ free: true })]).toEqual([0, 1]);
  });

  it('go back without counting the page as done', () => {
    expect(lesson(reading, asking).at('m1-ask').do({ type: 'BACK' }).context).toMatchObject({ index: 0, visited: [] });
  });

  it('wait until every question was checked', () => {
    const here = lesson(asking, reading).at('m1-ask');
    expect(here.do(...both.slice(0, 3), { type: 'NEXT' }).context.index).toBe(0);
    expect(here.do(check('q-multiple'), { type: 'NEXT' }).context.index).toBe(1);
  });

  it('do not wait where a hard passage may be skipped', () => {
    expect(lesson(talk, reading).at('m2-talk').do({ type: 'NEXT' }).context).toMatchObject({ index: 1, visited: ['m2-talk'] });
  });
});

describe('the end of a lesson', () => {
  it('is left forward from the last page, with that page done', () => {
    expect(lesson(reading).at('m1-read').do({ type: 'NEXT' }).output).toEqual({ leaves: 'forward', visited: ['m1-read'] });
  });

  it('is left backward from the first page', () => {
    expect(lesson(reading).at('m1-read').do({ type: 'BACK' }).output).toEqual({ leaves: 'backward', visited: [] });
  });

  it('is not left while a question is open', () => {
    expect(lesson(asking).at('m1-ask').do({ type: 'NEXT' }).status).toBe('active');
  });
});

describe('an answer', () => {
  const here = () => lesson(asking).at('m1-ask');

  it('is kept as a draft, with how sure the learner is', () => {
    const { answers } = here().do(
      { type: 'ANSWER', question: 'q-single', response: 'a', confidence: 2 },
      choose('q-single', 'c'),
    ).context;
    expect(answers['q-single']).toEqual({ response: 'c', checked: false, confidence: 2 });
  });

  it('is checked when it is complete, right or not', () => {
    expect(here().do(check('q-single')).context.answers).toEqual({});
    expect(here().do(choose('q-single', 'a'), check('q-single')).context.answers['q-single']).toMatchObject({
      response: 'a',
      checked: true,
    });
  });

  it('stands once it was checked, until the learner tries again', () => {
    const page = here();
    expect(page.do(...both.slice(0, 2), choose('q-single', 'b')).context.answers['q-single']).toMatchObject({ response: 'a' });
    const again = page.do({ type: 'AGAIN', question: 'q-single' }, choose('q-single', 'b')).context;
    expect(again.answers['q-single']).toMatchObject({ response: 'b', checked: false });
  });

  it.each<LessonEvent>([choose('q-matching', 'm--'), check('q-matching'), { type: 'AGAIN', question: 'q-matching' }])(
    'to a question of another page is not taken: $type',
    (event) => {
      expect(here().do(event).context.answers).toEqual({});
    },
  );
});
