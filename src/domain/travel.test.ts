import { expect, it } from 'vitest';
import type { LessonOutline } from './outline';
import { travelsWith } from './travel';

it('lets the first lesson travel alone, the others by twos, and everything else as it is called', () => {
  const lessons = ['m1', 'm2', 'm3', 'm4'].map((id) => ({ id }) as LessonOutline);
  expect(['m1', 'm2', 'm3', 'm4', 'final'].map((id) => travelsWith({ lessons }, id))).toEqual(['m1', 'm2', 'm2', 'm4', 'final']);
});
