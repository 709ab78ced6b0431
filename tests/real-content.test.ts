import { describe, expect, it } from 'vitest';
import { formatProblems } from '../src/content/problem';
import { realOutline, realProblems } from './support/real-course';

describe('the content that ships', () => {
  it('has no problem anywhere', () => {
    expect(realProblems.length && formatProblems(realProblems)).toBe(0);
  });

  it('is six lessons, and a bank of at least 80 items for a check of eight', () => {
    expect(realOutline.lessons.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6']);
    expect(realOutline.bank.length).toBeGreaterThanOrEqual(80);
    expect(realOutline.final.draw.reduce((sum, { count }) => sum + count, 0)).toBe(8);
  });

  it('numbers every page and question for saved records, each differently', () => {
    const pages = realOutline.lessons.flatMap((lesson) => lesson.pages);
    const numbers = [...pages, ...pages.flatMap(({ questions }) => questions), ...realOutline.bank].map(({ n }) => n);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
