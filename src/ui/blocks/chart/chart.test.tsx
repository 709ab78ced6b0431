// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { ChartView } from '../../../content/blocks/chart';
import { show, t } from '../test-harness';

const common = {
  id: 'q',
  kind: 'chart' as const,
  claims: ['plain'],
  title: ['Who it was'],
  label: 'Family 42 percent, others 58 percent.',
};
const names = { a: ['Family'], b: ['Others'] };

const table = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

it.each<[string, ChartView, string[][]]>([
  [
    'bars',
    {
      ...common,
      form: 'bars',
      max: 100,
      unit: 'percent',
      names,
      rows: [
        { key: 'a', value: 42 },
        { key: 'b', value: 58 },
      ],
    },
    [
      ['Family', '42%'],
      ['Others', '58%'],
    ],
  ],
  [
    'range',
    {
      ...common,
      form: 'range',
      max: 20,
      unit: 'count',
      names,
      rows: [
        { key: 'a', low: 1, high: 1 },
        { key: 'b', low: 3, high: 17 },
      ],
    },
    [
      ['Family', '1', '1'],
      ['Others', '3', '17'],
    ],
  ],
  [
    'icons',
    { ...common, form: 'icons', value: 1, of: 7, names: undefined },
    [
      [t.chart.counted, '1'],
      [t.chart.rest, '6'],
    ],
  ],
])('says the numbers in one sentence and in a table: %s', (_, block, rows) => {
  show(block);
  expect(screen.getByRole('img', { name: common.label })).toBeTruthy();
  expect(table()).toEqual(rows);
});

it('always names its source, also one without a caveat', () => {
  show({ ...common, form: 'icons', value: 1, of: 7, names: undefined });
  expect(screen.getByText(/A publisher, undated\./)).toBeTruthy();
});
