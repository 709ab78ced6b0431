import { describe, expect, it } from 'vitest';
import { wordsBefore } from './first-action';
import { longest, stretches } from './passive';
import type { Step } from './steps';
import type { LessonScreens, Screen } from './study';

const read = (words: number): Step => ({
  block: 't',
  answers: false,
  words,
  reasons: 0,
  before: words,
  seconds: words * 0.3,
  decisions: 0,
});
const ask = (before: number, reasons: number, decisions = 1): Step => ({
  block: 'q',
  answers: true,
  words: before + reasons,
  reasons,
  before,
  seconds: 0,
  decisions,
});
const screen = (page: string, top: number, ...steps: Step[]): Screen => ({
  page,
  top,
  steps,
  view: { id: page, title: [], blocks: [] },
});
const lessons: LessonScreens[] = [
  { lesson: 'm1', screens: [screen('p1', 10, read(90), ask(20, 40)), screen('p2', 10, read(50))] },
  { lesson: 'm2', screens: [screen('p3', 10, ask(10, 60, 2)), screen('p4', 0, read(100))] },
];

describe('passive stretches', () => {
  it('run from one answer to the next, over pages and lessons, with the reasons and the next question', () => {
    expect(stretches(lessons).map(({ seconds, page }) => [page, Math.round(seconds)])).toEqual([
      ['p1', 36],
      ['p3', 36],
      ['p4', 39],
    ]);
    expect(longest(stretches(lessons)).page).toBe('p4');
  });
});

describe('words before the first action', () => {
  it('are the title, the text and the question; all words where nothing is asked', () => {
    expect(lessons.flatMap(({ screens }) => screens.map(wordsBefore))).toEqual([120, 60, 20, 100]);
  });
});
