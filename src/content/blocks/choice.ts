import { z } from 'zod';
import { blockBase, defineBlock, draftQuestion, optionsWords, type ViewOf, viewOptions } from '../block';
import { claimId, mediaName, objectiveId } from '../schema/ids';
import { multipleAnswer, singleAnswer } from '../schema/question';
import { line, richText } from '../schema/text';

const common = {
  ...blockBase,
  kind: z.literal('choice'),
  objective: objectiveId,
  media: mediaName.optional(),
  claims: z.array(claimId).optional(),
  step: z
    .literal(true)
    .optional()
    .describe('single: the options are steps to take, so the verdict is "Best first step" or "Not as a first step".'),
  confidence: z.literal(true).optional().describe('Ask how sure the learner is. Never scored.'),
};

/** One decision: choose one, or choose all that apply. */
export const choice = defineBlock({
  kind: 'choice',
  structure: z.discriminatedUnion('type', [
    z.strictObject({ ...common, ...singleAnswer.shape }),
    z.strictObject({ ...common, ...multipleAnswer.shape }),
  ]),
  words: (structure) =>
    z.strictObject({
      situation: richText.optional(),
      prompt: line,
      options: optionsWords(structure),
      keep: line.optional().describe('One line to remember, shown after the answer.'),
    }),
  view: (structure, words) => ({ ...structure, ...words, options: viewOptions(structure.options, words.options) }),
  question: (structure) => draftQuestion(structure.id, structure.objective, structure),
});

export type ChoiceView = ViewOf<typeof choice>;
