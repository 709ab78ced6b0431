import { z } from 'zod';
import { blockBase, defineBlock, draftQuestion, optionsWords, type ViewOf, viewOptions } from '../block';
import { claimId, mediaName, objectiveId, optionKey } from '../schema/ids';
import { line, richText } from '../schema/text';

const percent = z.number().min(0).max(100);

const sign = z.strictObject({
  key: optionKey,
  is: z
    .enum(['sign', 'vulnerability', 'ordinary'])
    .describe('sign: a reason to report. vulnerability: a reason to offer connection. ordinary: neither.'),
  at: z.tuple([percent, percent]).optional().describe('Marker on the picture: percent from the left, percent from the top.'),
});

/** Find the signs in a picture or a short composite story; the list does the whole job, markers are an extra for pointers. */
export const signs = defineBlock({
  kind: 'signs',
  structure: z.strictObject({
    ...blockBase,
    kind: z.literal('signs'),
    objective: objectiveId,
    claims: z.array(claimId).optional(),
    media: mediaName.optional(),
    options: z.array(sign).min(4).max(9),
  }),
  words: (structure) =>
    z.strictObject({ story: richText.optional(), prompt: line, options: optionsWords(structure), after: richText.optional() }),
  view: (structure, words) => ({ ...structure, ...words, options: viewOptions(structure.options, words.options) }),
  question: ({ id, objective, options }) =>
    draftQuestion(id, objective, {
      type: 'multiple',
      options: options.map(({ key, is }) => (is === 'sign' ? { key, correct: true as const } : { key })),
    }),
});

export type SignsView = ViewOf<typeof signs>;
