import { z } from 'zod';
import { blockBase, defineBlock, keyed, keysOf, type ViewOf } from '../block';
import { claimId, mediaName, objectiveId, optionKey } from '../schema/ids';
import { line, richText } from '../schema/text';

const option = z.strictObject({
  key: optionKey,
  best: z.literal(true).optional(),
  next: optionKey
    .optional()
    .describe(
      'The turn that follows. Left out: a best option goes to the next turn in the list, another option stays for a second try.',
    ),
});

const turn = z.strictObject({
  key: optionKey,
  media: mediaName.optional(),
  ends: z.literal(true).optional().describe('The talk ends after a best option here.'),
  options: z.array(option).min(2).max(4),
});
type Turn = z.output<typeof turn>;

const optionWords = z.strictObject({
  text: line,
  reply: line.optional().describe('What the child says or does after this.'),
  reason: richText,
});

const turnWords = (structure?: Turn) =>
  z.strictObject({
    scene: richText.optional(),
    who: line.optional().describe('The speaker, e.g. "The student". No names.'),
    says: line.optional(),
    ask: line,
    options: keyed(keysOf(structure?.options), optionWords),
  });

/** A talk in turns. Every wrong turn gets a gentle reply, a short reason and a second try; nothing is scored. */
export const conversation = defineBlock({
  kind: 'conversation',
  structure: z.strictObject({
    ...blockBase,
    kind: z.literal('conversation'),
    objective: objectiveId,
    claims: z.array(claimId).optional(),
    turns: z.array(turn).min(2).max(9),
  }),
  words: (structure) =>
    z.strictObject({
      intro: richText.optional(),
      turns: structure
        ? (z.strictObject(Object.fromEntries(structure.turns.map((one) => [one.key, turnWords(one)]))) as unknown as z.ZodType<
            Record<string, z.output<ReturnType<typeof turnWords>>>
          >)
        : z.record(z.string(), turnWords()),
      after: richText,
    }),
  view: (structure, words) => ({
    ...structure,
    ...words,
    turns: structure.turns.map((one) => {
      const said = words.turns[one.key] as z.output<ReturnType<typeof turnWords>>;
      return {
        ...one,
        ...said,
        options: one.options.map((each) => ({ ...each, ...(said.options[each.key] as z.output<typeof optionWords>) })),
      };
    }),
  }),
  question: ({ id, objective, turns }) => ({
    id,
    objective,
    type: 'conversation',
    start: turns[0]?.key ?? '',
    next: Object.fromEntries(turns.map((one, index) => [one.key, followers(one, turns[index + 1]?.key)])),
  }),
});

/** Where each option of a turn leads: another turn, `''` to stay for a second try, `'.'` to end. */
const followers = (one: Turn, after: string | undefined): Record<string, string> =>
  Object.fromEntries(
    one.options.map(({ key, best, next }) => {
      if (next) return [key, next];
      if (!best) return [key, ''];
      return [key, one.ends ? '.' : (after ?? '.')];
    }),
  );

export type ConversationView = ViewOf<typeof conversation>;
