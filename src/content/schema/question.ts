import { z } from 'zod';
import { optionKey } from './ids';
import { line, richText } from './text';

/**
 * The answerable part of a question, shared by lesson checks and final items.
 * Structure holds keys and what is right; words hold, for each key, the text and the reason.
 */

const choiceOption = z.strictObject({ key: optionKey, correct: z.literal(true).optional() });

export const singleAnswer = z.strictObject({
  type: z.literal('single').describe('One right option.'),
  options: z.array(choiceOption).min(2).max(4),
});

export const multipleAnswer = z.strictObject({
  type: z.literal('multiple').describe('All right options must be chosen and no other.'),
  options: z.array(choiceOption).min(3).max(9),
});

export const matchingAnswer = z.strictObject({
  type: z.literal('matching').describe('Each option belongs to one target.'),
  targets: z
    .array(z.strictObject({ key: optionKey }))
    .min(2)
    .max(6),
  options: z
    .array(z.strictObject({ key: optionKey, target: optionKey }))
    .min(2)
    .max(9),
});

export const orderingAnswer = z.strictObject({
  type: z.literal('ordering').describe('Options are put in order; equal places may come in either order.'),
  options: z
    .array(z.strictObject({ key: optionKey, place: z.int().min(1).max(9) }))
    .min(3)
    .max(7),
});

export const answerStructure = z.discriminatedUnion('type', [singleAnswer, multipleAnswer, matchingAnswer, orderingAnswer]);
export type AnswerStructure = z.output<typeof answerStructure>;

export const optionWords = z.strictObject({
  text: line.describe('What the learner reads and chooses.'),
  reason: richText.describe('Why this option is or is not right, 15-60 words.'),
});

export const targetWords = z.strictObject({ text: line });
