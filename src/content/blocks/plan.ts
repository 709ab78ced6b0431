import { z } from 'zod';
import { blockBase, defineBlock, keyed, keysOf, type ViewOf } from '../block';
import { optionKey } from '../schema/ids';
import { line, richText } from '../schema/text';

const planWords = z.strictObject({ text: line });

/** One thing the learner means to do. Nothing is right or wrong, graded or reported. */
export const plan = defineBlock({
  kind: 'plan',
  structure: z.strictObject({
    ...blockBase,
    kind: z.literal('plan'),
    options: z
      .array(z.strictObject({ key: optionKey }))
      .min(2)
      .max(6),
  }),
  words: (structure) =>
    z.strictObject({ prompt: line, options: keyed(keysOf(structure?.options), planWords), after: richText.optional() }),
  view: (structure, words) => ({
    ...structure,
    ...words,
    options: structure.options.map(({ key }) => ({ key, ...(words.options[key] as z.output<typeof planWords>) })),
  }),
  question: ({ id, options }) => ({ id, objective: '', type: 'plan', keys: options.map(({ key }) => key).join('') }),
});

export type PlanView = ViewOf<typeof plan>;
