import { z } from 'zod';
import {
  blockBase,
  defineBlock,
  draftQuestion,
  optionsWords,
  targetsWords,
  type ViewOf,
  viewOptions,
  viewTargets,
} from '../block';
import { claimId, objectiveId } from '../schema/ids';
import { matchingAnswer } from '../schema/question';
import { line } from '../schema/text';

/** Cards to sort into two or three groups, such as myth, fact, depends. */
export const sort = defineBlock({
  kind: 'sort',
  structure: z.strictObject({
    ...blockBase,
    kind: z.literal('sort'),
    objective: objectiveId,
    claims: z.array(claimId).optional(),
    targets: matchingAnswer.shape.targets,
    options: matchingAnswer.shape.options,
  }),
  words: (structure) => z.strictObject({ prompt: line, targets: targetsWords(structure), options: optionsWords(structure) }),
  view: (structure, words) => ({
    ...structure,
    ...words,
    targets: viewTargets(structure.targets, words.targets),
    options: viewOptions(structure.options, words.options),
  }),
  question: (structure) => draftQuestion(structure.id, structure.objective, { ...structure, type: 'matching' }),
});

export type SortView = ViewOf<typeof sort>;
