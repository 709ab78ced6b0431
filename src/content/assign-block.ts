import { z } from 'zod';
import { blockBase, defineBlock, draftQuestion, optionsWords, targetsWords, viewOptions, viewTargets } from './block';
import { claimId, objectiveId } from './schema/ids';
import { matchingAnswer } from './schema/question';
import { line } from './schema/text';

/** A block in which each option belongs to a target. Kinds differ in what they are for and how they look, not in what they hold. */
export const assignBlock = <K extends string>(kind: K) =>
  defineBlock({
    kind,
    structure: z.strictObject({
      ...blockBase,
      kind: z.literal(kind),
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
