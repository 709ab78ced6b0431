import { z } from 'zod';
import { keyed, keysOf } from '../block';
import { claimId, itemId, objectiveId, roleId, slug } from './ids';
import { matchingAnswer, multipleAnswer, optionWords, orderingAnswer, singleAnswer, targetWords } from './question';
import { line, richText } from './text';

const common = {
  id: itemId.describe('Stable id: it stands in LMS reports. Never change or reuse it.'),
  objective: objectiveId,
  roles: z.array(roleId).min(1).optional().describe('Only these roles get the item. Leave out for all.'),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  scenario: z.literal(true).optional().describe('A decision in a described situation.'),
  safety: slug.optional().describe('Must-pass group: a miss brings the reason and a parallel item of the same group.'),
  claims: z.array(claimId).optional(),
};

export const itemStructure = z.discriminatedUnion('type', [
  z.strictObject({ ...common, ...singleAnswer.shape }),
  z.strictObject({ ...common, ...multipleAnswer.shape }),
  z.strictObject({ ...common, ...matchingAnswer.shape }),
  z.strictObject({ ...common, ...orderingAnswer.shape }),
]);
export type ItemStructure = z.output<typeof itemStructure>;

/** quizzes/N-name.yaml: the final items of one lesson, without their words. */
export const bankStructure = z.strictObject({
  lesson: z.string().regex(/^m\d$/, 'is not a lesson id: write m and a digit, such as m4'),
  items: z.array(itemStructure).min(1),
});
export type BankStructure = z.output<typeof bankStructure>;

const itemWords = (structure?: ItemStructure) =>
  z.strictObject({
    situation: richText.optional().describe('What happened, in one or two sentences. A composite, no names.'),
    prompt: line.describe('The question, under 50 words with the situation.'),
    options: keyed(keysOf(structure?.options), optionWords),
    ...(structure === undefined
      ? { targets: keyed(undefined, targetWords).optional() }
      : structure.type === 'matching'
        ? { targets: keyed(keysOf(structure.targets), targetWords) }
        : {}),
    keep: line.optional().describe('One line to remember.'),
  }) as unknown as z.ZodType<{
    situation?: z.output<typeof richText>;
    prompt: z.output<typeof line>;
    options: Record<string, z.output<typeof optionWords>>;
    targets?: Record<string, z.output<typeof targetWords>>;
    keep?: z.output<typeof line>;
  }>;

/** quizzes/N-name.LANGUAGE.yaml: the words of the items, by id. */
export const bankWords = (structure?: BankStructure) =>
  z.strictObject({
    items: structure
      ? (z.strictObject(Object.fromEntries(structure.items.map((item) => [item.id, itemWords(item)]))) as unknown as z.ZodType<
          Record<string, z.output<ReturnType<typeof itemWords>>>
        >)
      : keyed(undefined, itemWords()),
  });
export type BankWords = z.output<ReturnType<typeof bankWords>>;

/** quizzes/final.yaml: how the final check is drawn and passed. */
export const finalRules = z.strictObject({
  draw: z
    .array(z.strictObject({ lesson: z.string().regex(/^m\d$/), count: z.int().min(1).max(10) }))
    .min(1)
    .describe('How many items come from each lesson.'),
  scenarios: z.int().min(0).describe('At least this many scenario decisions in a draw.'),
  roleItems: z.int().min(0).max(4).describe("At least this many items of the learner's own role."),
  safety: z.array(slug).describe('Safety groups of which every draw holds at least one item.'),
  passMark: z.int().min(50).max(100).describe('Percent; a profile or the LMS may set another.'),
});
