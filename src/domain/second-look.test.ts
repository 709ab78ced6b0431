import { describe, expect, it } from 'vitest';
import { tinyRecord } from '../../tests/support/launched';
import { questions, tinyOutline } from '../../tests/support/tiny-outline';
import type { Confidence } from './question';
import { cameBack, mostAtOnce, secondLook, withMissed } from './second-look';

const path = { outline: tinyOutline, role: 'school', extensions: [] };
const all = tinyOutline.lessons.flatMap(({ pages }) => pages.flatMap((page) => page.questions));
const checked = (response: string, confidence: Confidence = 0) => ({ response, checked: true, confidence });
const having = (answers: Record<string, ReturnType<typeof checked>>, minute = 3) =>
  withMissed(tinyRecord({ answers }), {}, all, minute);
const again = (record: ReturnType<typeof having>, minute: number) =>
  secondLook(record, path, minute).map(({ id, questions: asked }) => [id, asked.map((question) => question.id)]);

describe('a practice question that went wrong', () => {
  it('comes back with its page once five minutes have passed', () => {
    const record = having({ 'q-single': checked('a'), 'q-multiple': checked('ac') }, 3);
    expect(again(record, 7)).toEqual([]);
    expect(again(record, 10)).toEqual([['m1-ask', ['q-single']]]);
  });

  it.each([0, 1, 4, 5, 59, 174, 300])('never comes back within five minutes of minute %i', (minute) => {
    const record = having({ 'q-single': checked('a') }, minute);
    if (minute < 170) expect(again(record, minute + 4)).toEqual([]);
    expect(again(record, minute + 10)).not.toEqual([]);
  });

  it('comes back also when the learner mended it at once', () => {
    const missed = having({ 'q-single': checked('a') });
    const mended = withMissed({ ...missed, answers: { 'q-single': checked('b') } }, missed.answers, all, 4);
    expect(again(mended, 10)).toEqual([['m1-ask', ['q-single']]]);
  });

  it('comes back once, also when it goes wrong again later', () => {
    const missed = having({ 'q-single': checked('a') });
    const back = cameBack(missed);
    expect(again(back, 60)).toEqual([]);
    const open = { ...back, answers: { 'q-single': { response: 'a', checked: false, confidence: 0 as const } } };
    const wrongAgain = withMissed({ ...open, answers: { 'q-single': checked('a') } }, open.answers, all, 20);
    expect(again(wrongAgain, 60)).toEqual([]);
  });

  it('is not a draft, not a slip in a long task, not a plan, not a talk', () => {
    const draft = { response: 'a', checked: false, confidence: 0 as const };
    expect(withMissed(tinyRecord({ answers: { 'q-single': draft } }), {}, all, 0).missed).toEqual({});
    expect(having({ 'q-multiple': checked('acd') }).missed).toEqual({});
    expect(having({ 'q-multiple': checked('bd') }).missed).toHaveProperty('q-multiple');
    expect(having({ 'q-talk': checked('x'), 'q-plan': checked('a') }).missed).toEqual({});
  });

  it('is never an estimate', () => {
    const guess = { ...questions.single, guess: true as const };
    expect(withMissed(tinyRecord({ answers: { 'q-single': checked('a') } }), {}, [guess], 0).missed).toEqual({});
  });

  it('comes first when the learner was sure of it, where there are too many at once', () => {
    const many = Array.from({ length: mostAtOnce + 2 }, (_, i) => ({ ...questions.single, id: `q${i}`, n: 50 + i }));
    const outline = {
      ...tinyOutline,
      lessons: [{ id: 'm1', minutes: 1, pages: many.map((one, n) => ({ id: `p${n}`, n, questions: [one] })) }],
    };
    const last = many.length - 1;
    const answers = Object.fromEntries(many.map(({ id }, i) => [id, checked('a', i === last ? 3 : 1)]));
    const pages = secondLook(withMissed(tinyRecord({ answers }), {}, many, 0), { ...path, outline }, 60).map(({ id }) => id);
    expect(pages).toHaveLength(mostAtOnce);
    expect(pages).toContain(`p${last}`);
  });
});
