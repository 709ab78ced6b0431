import { z } from 'zod';
import { blockBase, defineBlock, draftQuestion, optionsWords, type ViewOf, viewOptions } from '../block';
import { claimId, objectiveId } from '../schema/ids';
import { orderingAnswer } from '../schema/question';
import { line } from '../schema/text';

/** Cards to put in order with Move up and Move down, or a number per card. No drag. */
export const ordering = defineBlock({
  kind: 'ordering',
  structure: z.strictObject({
    ...blockBase,
    kind: z.literal('ordering'),
    objective: objectiveId,
    claims: z.array(claimId).optional(),
    options: orderingAnswer.shape.options,
  }),
  words: (structure) => z.strictObject({ prompt: line, options: optionsWords(structure) }),
  view: (structure, words) => ({ ...structure, ...words, options: viewOptions(structure.options, words.options) }),
  question: (structure) => draftQuestion(structure.id, structure.objective, { type: 'ordering', options: structure.options }),
});

export type OrderingView = ViewOf<typeof ordering>;
