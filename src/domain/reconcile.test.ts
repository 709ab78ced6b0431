import { describe, expect, it } from 'vitest';
import { tinyRecord } from '../../tests/support/launched';
import { questions, tinyOutline } from '../../tests/support/tiny-outline';
import { decode, encode } from './codec';
import type { LessonOutline, Outline, PageOutline } from './outline';
import type { ProgressRecord } from './progress';
import { reconcile } from './reconcile';

const checked = (response: string) => ({ response, checked: true, confidence: 0 as const });
const record: ProgressRecord = tinyRecord({
  place: { screen: 'page', page: 'm2-sort' },
  visited: ['m1-read', 'm1-ask'],
  answers: {
    'q-single': checked('a'),
    'q-multiple': checked('ac'),
    'q-matching': { response: 'm-f', checked: false, confidence: 0 },
    'q-ordering': checked('cab'),
  },
  best: 60,
  outcome: 'passed',
  passedOn: 20_000,
});

const changed = (change: (page: PageOutline) => PageOutline[]): Outline => ({
  ...tinyOutline,
  lessons: tinyOutline.lessons.map((lesson): LessonOutline => ({ ...lesson, pages: lesson.pages.flatMap(change) })),
});
const without = (id: string) => changed((page) => (page.id === id ? [] : [page]));
const withQuestion = (question: PageOutline['questions'][number]) =>
  changed((page) => [{ ...page, questions: page.questions.map((one) => (one.id === question.id ? question : one)) }]);

/** A learner of the course as it was, who starts the course as it is now. */
const startIn = (outline: Outline, more: Partial<ProgressRecord> = {}) => reconcile({ ...record, ...more }, outline, []);

describe('a record in a course that did not change', () => {
  it('stays as it is', () => {
    expect(startIn(tinyOutline)).toEqual(record);
  });
});

describe('after pages changed', () => {
  it('nothing is lost when lessons and pages were reordered', () => {
    const reordered = {
      ...tinyOutline,
      lessons: tinyOutline.lessons.map((lesson) => ({ ...lesson, pages: [...lesson.pages].reverse() })).reverse(),
    };
    expect(startIn(reordered)).toEqual(record);
  });

  it('a new page is open and everything else as before', () => {
    const extended = changed((page) => (page.id === 'm1-ask' ? [page, { id: 'm1-new', n: 90, questions: [] }] : [page]));
    expect(startIn(extended)).toEqual(record);
  });

  it('a retired page is forgotten, its answers too', () => {
    const { visited, answers } = startIn(without('m1-ask'));
    expect(visited).toEqual(['m1-read']);
    expect(Object.keys(answers)).toEqual(['q-matching', 'q-ordering']);
  });

  it('a learner on a retired page goes on at the first open one', () => {
    expect(startIn(without('m2-sort')).place).toEqual({ screen: 'page', page: 'm2-school' });
  });

  it('a learner on a retired page with nothing open goes on to the final check', () => {
    const visited = tinyOutline.lessons.flatMap(({ pages }) => pages.map(({ id }) => id));
    expect(startIn(without('m2-sort'), { visited }).place).toEqual({ screen: 'final' });
  });

  it('outcome, its day and the best score always stay', () => {
    const empty: Outline = { ...tinyOutline, lessons: [], bank: [], roles: [], languages: [] };
    expect(startIn(empty)).toMatchObject({
      outcome: 'passed',
      passedOn: 20_000,
      best: 60,
      role: null,
      language: 'en',
      visited: [],
      answers: {},
    });
  });
});

describe('after a question changed', () => {
  it('its answer is gone with it', () => {
    expect(startIn(changed((page) => [{ ...page, questions: [] }])).answers).toEqual({});
  });

  it('a chosen option that was retired opens it again', () => {
    const { answers } = startIn(withQuestion({ ...questions.single, keys: 'bcd' }));
    expect(answers['q-single']).toEqual({ response: '', checked: false, confidence: 0 });
  });

  it('an answer stands while its option stands', () => {
    const { answers } = startIn(withQuestion({ ...questions.single, keys: 'abcd' }));
    expect(answers['q-single']).toEqual(checked('a'));
  });

  it('a matching answer follows its options, however they are reordered, extended or retired', () => {
    // Saved as b → nothing yet, a → m, c → f.
    const now = { ...questions.matching, keys: 'dca', correct: 'fmm' };
    const saved = decode(encode(record, tinyOutline), withQuestion(now));
    if (saved.kind !== 'whole') throw new Error(saved.kind);
    expect(reconcile(saved.record, withQuestion(now), []).answers['q-matching']?.response).toBe('-fm');
  });

  it('an order without its new step has to be given again', () => {
    const { answers } = startIn(withQuestion({ ...questions.ordering, keys: 'abcd', correct: '2314' }));
    expect(answers['q-ordering']).toEqual({ response: '', checked: false, confidence: 0 });
  });
});

describe('what a learner may no longer have', () => {
  it('a language that is gone becomes the first one', () => {
    expect(startIn({ ...tinyOutline, languages: ['es'] }).language).toBe('es');
  });

  it('a role that is gone is asked for again, and its pages with it', () => {
    const { role, place } = startIn({ ...tinyOutline, roles: ['foster'] }, { place: { screen: 'page', page: 'm2-school' } });
    expect(role).toBeNull();
    expect(place).toEqual({ screen: 'page', page: 'm2-sort' });
  });

  it('an extension page is left when the extension was switched off', () => {
    const place = { screen: 'page', page: 'm2-law' } as const;
    expect(reconcile({ ...record, place }, tinyOutline, ['state-law']).place).toEqual(place);
    expect(reconcile({ ...record, place }, tinyOutline, []).place).toEqual({ screen: 'page', page: 'm2-sort' });
  });

  it.each(['result', 'review'] as const)('the screen %s without a graded try becomes the final check', (screen) => {
    expect(startIn(tinyOutline, { place: { screen } }).place).toEqual({ screen: 'final' });
    expect(startIn(tinyOutline, { place: { screen }, final: { ...record.final, phase: 'graded' } }).place).toEqual({ screen });
  });
});
