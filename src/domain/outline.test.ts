import { expect, it } from 'vitest';
import { realOutline } from '../../tests/support/real-course';
import { lessonStates, minutesOf } from './course-path';
import { firstOutline, hasFinal, practiceCount } from './outline';

it('shows the same welcome page as the whole outline, in a tenth of the room', () => {
  const first = firstOutline(realOutline);
  expect(practiceCount(first)).toBe(practiceCount(realOutline));
  expect(minutesOf(first)).toBe(minutesOf(realOutline));
  expect(hasFinal(first)).toBe(hasFinal(realOutline));
  const states = (outline: typeof first) =>
    lessonStates({ outline, role: 'school', extensions: [] }, []).map(({ lesson: { id }, done, open }) => ({ id, done, open }));
  expect(states(first)).toEqual(states(realOutline));
  expect(JSON.stringify(first).length).toBeLessThan(JSON.stringify(realOutline).length / 10);
});
