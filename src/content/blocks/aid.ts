import { z } from 'zod';
import { blockBase, defineBlock, type ViewOf } from '../block';
import { line } from '../schema/text';

/** The way to the one-page job aid of the learner's role. */
export const aid = defineBlock({
  kind: 'aid',
  structure: z.strictObject({ ...blockBase, kind: z.literal('aid') }),
  words: () => z.strictObject({ text: line }),
  view: (structure, words) => ({ ...structure, ...words }),
});

export type AidView = ViewOf<typeof aid>;
