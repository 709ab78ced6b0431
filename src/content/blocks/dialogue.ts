import { z } from 'zod';
import { blockBase, defineBlock, keyed, keysOf, type ViewOf } from '../block';
import { mediaName, optionKey } from '../schema/ids';
import { line, richText } from '../schema/text';

const speech = z.strictObject({ who: line.describe('The speaker, e.g. "A ninth-grader". No names.'), says: line });

/** What people say, on a card under a drawing. Two lines at most; always labelled as a composite. */
export const dialogue = defineBlock({
  kind: 'dialogue',
  structure: z.strictObject({
    ...blockBase,
    kind: z.literal('dialogue'),
    media: mediaName.optional(),
    lines: z
      .array(z.strictObject({ key: optionKey, from: z.enum(['child', 'adult']) }))
      .min(1)
      .max(2),
  }),
  words: (structure) => z.strictObject({ intro: richText.optional(), lines: keyed(keysOf(structure?.lines), speech) }),
  view: ({ lines, ...structure }, words) => ({
    ...structure,
    intro: words.intro,
    lines: lines.map((one) => ({ ...one, ...(words.lines[one.key] as z.output<typeof speech>) })),
  }),
});

export type DialogueView = ViewOf<typeof dialogue>;
