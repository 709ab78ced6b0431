import { z } from 'zod';
import { blockBase, defineBlock, keyed, keysOf, type ViewOf } from '../block';
import { optionKey } from '../schema/ids';
import { line } from '../schema/text';

/** The points to take away, at the end of a lesson. */
export const summary = defineBlock({
  kind: 'summary',
  structure: z.strictObject({
    ...blockBase,
    kind: z.literal('summary'),
    points: z
      .array(z.strictObject({ key: optionKey }))
      .min(2)
      .max(6),
  }),
  words: (structure) => z.strictObject({ heading: line.optional(), points: keyed(keysOf(structure?.points), line) }),
  view: ({ points, ...structure }, words) => ({
    ...structure,
    heading: words.heading,
    points: points.map(({ key }) => words.points[key] ?? []),
  }),
});

export type SummaryView = ViewOf<typeof summary>;
