import { z } from 'zod';
import { blockBase, defineBlock, draftQuestion, optionsWords, type ViewOf, viewOptions } from '../block';
import { claimId, objectiveId } from '../schema/ids';
import { singleAnswer } from '../schema/question';
import { line, richText } from '../schema/text';

/** Guess first, then see the number with its source: a guess is never wrong, only near or far. */
export const guess = defineBlock({
  kind: 'guess',
  structure: z.strictObject({
    ...blockBase,
    kind: z.literal('guess'),
    objective: objectiveId,
    claims: z.array(claimId).min(1),
    options: singleAnswer.shape.options,
  }),
  words: (structure) => z.strictObject({ prompt: line, options: optionsWords(structure), answer: richText }),
  view: (structure, words) => ({ ...structure, ...words, options: viewOptions(structure.options, words.options) }),
  question: ({ id, objective, options }) => ({ ...draftQuestion(id, objective, { type: 'single', options }), guess: true }),
});

export type GuessView = ViewOf<typeof guess>;
