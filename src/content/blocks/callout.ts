import { z } from 'zod';
import { blockBase, defineBlock, type ViewOf } from '../block';
import { line, richText } from '../schema/text';

const tone = z
  .enum(['keep', 'note', 'law', 'care'])
  .describe(
    'keep: one thing to remember. note: an aside. law: state law differs, look at your settings. care: looking after the learner.',
  );

export const callout = defineBlock({
  kind: 'callout',
  structure: z.strictObject({ ...blockBase, kind: z.literal('callout'), tone }),
  words: () => z.strictObject({ heading: line, text: richText }),
  view: (structure, words) => ({ ...structure, ...words }),
});

export type CalloutView = ViewOf<typeof callout>;
