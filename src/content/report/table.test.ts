import { expect, it } from 'vitest';
import { table } from './table';

it('sets columns evenly, numbers to the right', () => {
  expect(
    table(
      ['lesson', 'n'],
      [
        ['m1', '5'],
        ['m2', '12.5'],
      ],
    ),
  ).toBe(['lesson     n', '------  ----', 'm1         5', 'm2      12.5'].join('\n'));
});
