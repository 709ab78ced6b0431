import { z } from 'zod';
import { blockBase, defineBlock, keyed, keysOf, type ViewOf } from '../block';
import { claimId, optionKey } from '../schema/ids';
import { line, plainWords } from '../schema/text';

const common = { ...blockBase, kind: z.literal('chart'), claims: z.array(claimId).min(1) };
const value = z.number().min(0);
const bar = z.strictObject({ key: optionKey, value });

/** A figure that admits doubt: icon array (n in m), bars from zero, or a range; each also as a table. */
export const chart = defineBlock({
  kind: 'chart',
  structure: z.discriminatedUnion('form', [
    z.strictObject({ ...common, form: z.literal('icons'), value: z.int().min(1), of: z.int().min(2).max(20) }),
    z.strictObject({
      ...common,
      form: z.literal('bars'),
      max: value,
      unit: z.enum(['percent', 'count']),
      rows: z.array(bar).min(1).max(6),
    }),
    z.strictObject({
      ...common,
      form: z.literal('range'),
      max: value,
      unit: z.enum(['percent', 'count']),
      rows: z
        .array(z.strictObject({ key: optionKey, low: value, high: value }))
        .min(1)
        .max(6),
    }),
  ]),
  words: (structure) =>
    z.strictObject({
      title: line,
      note: line.optional().describe('Who was counted, where and when.'),
      label: plainWords.describe('One sentence that holds the numbers, for people who do not see the chart.'),
      rows: keyed(structure && 'rows' in structure ? keysOf(structure.rows) : structure ? [] : undefined, line).optional(),
      counted: line.optional().describe('icons: what the filled figures are.'),
      rest: line.optional().describe('icons: what the other figures are.'),
    }),
  // Both halves have `rows`: values in the structure, names in the words.
  view: (structure, { rows: names, ...words }) => ({ ...structure, ...words, names }),
});

export type ChartView = ViewOf<typeof chart>;
