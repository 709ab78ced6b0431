import type { Item, Outline, PageOutline } from '../../src/domain/outline';
import type { Question } from '../../src/domain/question';

/** A made-up course of two short lessons, small enough to walk through by hand, with every question type in it. */

export const questions = {
  single: { id: 'q-single', n: 20, objective: 'O1.1', type: 'single', keys: 'abc', correct: 'b' },
  multiple: { id: 'q-multiple', n: 21, objective: 'O1.1', type: 'multiple', keys: 'abcd', correct: 'ac' },
  matching: { id: 'q-matching', n: 22, objective: 'O1.1', type: 'matching', keys: 'abc', targets: 'mf', correct: 'mfm' },
  ordering: { id: 'q-ordering', n: 23, objective: 'O2.1', type: 'ordering', keys: 'abc', correct: '231' },
  /** a: x tries again, y goes on to b. b: x ends, y goes back to a. */
  conversation: {
    id: 'q-talk',
    n: 24,
    objective: 'O2.1',
    type: 'conversation',
    start: 'a',
    next: { a: { x: '', y: 'b' }, b: { x: '.', y: 'a' } },
  },
  plan: { id: 'q-plan', n: 25, objective: '', type: 'plan', keys: 'abc' },
} as const satisfies Record<string, Question>;

const page = (id: string, n: number, asks: readonly Question[], more: Partial<PageOutline> = {}): PageOutline => ({
  id,
  n,
  questions: asks,
  ...more,
});

export const single = (id: string, n: number, lesson: string, more: Partial<Item> = {}): Item =>
  ({ id, n, objective: `O${lesson.charAt(1)}.1`, type: 'single', keys: 'abc', correct: 'b', lesson, ...more }) as Item;

export const bank: readonly Item[] = [
  single('Q01', 30, 'm1', { scenario: true, safety: 'tell' }),
  single('Q02', 31, 'm1', { safety: 'tell' }),
  single('Q03', 32, 'm1'),
  single('Q04', 33, 'm2', { safety: 'tell', roles: ['school'] }),
  { id: 'Q05', n: 34, objective: 'O2.1', type: 'multiple', keys: 'abcd', correct: 'ac', lesson: 'm2' },
  { id: 'Q06', n: 35, objective: 'O2.1', type: 'matching', keys: 'abc', targets: 'mf', correct: 'mfm', lesson: 'm2' },
  { id: 'Q07', n: 36, objective: 'O2.1', type: 'ordering', keys: 'abc', correct: '231', lesson: 'm2' },
  single('Q08', 37, 'm2', { roles: ['foster'], safety: 'tell' }),
];

export const tinyOutline: Outline = {
  id: 'tiny',
  version: '1.0.0',
  languages: ['en', 'es'],
  roles: ['school', 'foster'],
  lessons: [
    { id: 'm1', minutes: 2, pages: [page('m1-read', 0, []), page('m1-ask', 1, [questions.single, questions.multiple])] },
    {
      id: 'm2',
      minutes: 3,
      pages: [
        page('m2-sort', 2, [questions.matching]),
        page('m2-school', 3, [questions.ordering], { roles: ['school'] }),
        page('m2-talk', 4, [questions.conversation], { skippable: true }),
        page('m2-law', 5, [], { extension: 'state-law' }),
        page('m2-plan', 6, [questions.plan]),
      ],
    },
  ],
  objectives: [
    { id: 'O1.1', lesson: 'm1' },
    { id: 'O2.1', lesson: 'm2' },
  ],
  bank,
  final: {
    draw: [
      { lesson: 'm1', count: 1 },
      { lesson: 'm2', count: 1 },
    ],
    scenarios: 0,
    roleItems: 0,
    safety: ['tell'],
    passMark: 50,
  },
};
