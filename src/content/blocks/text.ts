import { z } from 'zod';
import { blockBase, defineBlock, type ViewOf } from '../block';
import { line, richText } from '../schema/text';

export const text = defineBlock({
  kind: 'text',
  structure: z.strictObject({ ...blockBase, kind: z.literal('text') }),
  words: () => z.strictObject({ heading: line.optional(), text: richText }),
  view: (structure, words) => ({ ...structure, ...words }),
});

export type TextView = ViewOf<typeof text>;
