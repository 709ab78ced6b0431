import { z } from 'zod';
import type { Question } from '../domain/question';
import type { OptionView, TargetView } from '../domain/view';
import { slug } from './schema/ids';
import { type AnswerStructure, optionWords, targetWords } from './schema/question';

/**
 * One kind of block: what authors write and what a screen gets.
 * A new kind is one file that calls this, one entry in blocks/index.ts, and one component in src/ui/blocks.
 */
export interface BlockKind<S extends { id: string; kind: string }, W, V> {
  readonly kind: S['kind'];
  /** The language-neutral part: ids, keys, what is right, which media and claims. */
  readonly structure: z.ZodType<S>;
  /** The words that this structure needs; without a structure, the open form for editors. */
  readonly words: (structure?: S) => z.ZodType<W>;
  /** What the screen shows, structure and words put together. */
  readonly view: (structure: S, words: W) => V;
  /** The answerable part, for blocks that take an answer. */
  readonly question?: (structure: S) => QuestionDraft;
}

/** A question before the ledger gave it a number. */
export type QuestionDraft = DistributiveOmit<Question, 'n'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export const defineBlock = <S extends { id: string; kind: string }, W, V>(kind: BlockKind<S, W, V>): BlockKind<S, W, V> => kind;

export type ViewOf<K> = K extends BlockKind<infer _S, infer _W, infer V> ? V : never;

export const blockBase = { id: slug.describe('Stable id, unique in the course. Never change or reuse it.') };

/** An object with exactly these keys; without keys, any (for editors). */
export const keyed = <T extends z.ZodType>(
  keys: readonly string[] | undefined,
  schema: T,
): z.ZodType<Record<string, z.output<T>>> =>
  keys
    ? (z.strictObject(Object.fromEntries(keys.map((key) => [key, schema]))) as unknown as z.ZodType<Record<string, z.output<T>>>)
    : z.record(z.string(), schema);

export const keysOf = (list: readonly { key: string }[] | undefined): string[] | undefined => list?.map(({ key }) => key);

type OptionWords = z.output<typeof optionWords>;

/** Words schema for the options (and targets) of an answerable block. */
export const optionsWords = (structure?: { options: readonly { key: string }[] }) =>
  keyed(keysOf(structure?.options), optionWords);
export const targetsWords = (structure?: { targets: readonly { key: string }[] }) =>
  keyed(keysOf(structure?.targets), targetWords);

export const viewOptions = <O extends { key: string }>(
  options: readonly O[],
  words: Record<string, OptionWords>,
): (O & OptionWords)[] => options.map((option) => ({ ...option, ...(words[option.key] as OptionWords) }));

export const viewTargets = (targets: readonly { key: string }[], words: Record<string, Omit<TargetView, 'key'>>): TargetView[] =>
  targets.map(({ key }) => ({ key, ...(words[key] as Omit<TargetView, 'key'>) }));

export type { OptionView };

/** What scoring needs of an answerable structure: keys and right answer as short strings. */
export const draftQuestion = (id: string, objective: string, answer: AnswerStructure): QuestionDraft => {
  const keys = answer.options.map(({ key }) => key).join('');
  switch (answer.type) {
    case 'single':
    case 'multiple': {
      const correct = answer.options.flatMap((option) => (option.correct ? [option.key] : [])).join('');
      return { id, objective, type: answer.type, keys, correct };
    }
    case 'matching': {
      const targets = answer.targets.map(({ key }) => key).join('');
      return { id, objective, type: 'matching', keys, targets, correct: answer.options.map(({ target }) => target).join('') };
    }
    case 'ordering':
      return { id, objective, type: 'ordering', keys, correct: answer.options.map(({ place }) => place).join('') };
  }
};
