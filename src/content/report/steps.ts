import type { ChannelView } from '../../domain/view';
import type { BlockView } from '../blocks';
import { bestPath, type Turn } from './best-path';
import { cardReasonsRead, pace, readingSeconds } from './pace';
import { lineWords, richWords } from './words';

/** A block as time: to read, or to answer. */
export interface Step {
  readonly block: string;
  readonly answers: boolean;
  /** Words a learner reads in it, reasons included. */
  readonly words: number;
  /** Of these, reasons. */
  readonly reasons: number;
  /** Words before its first action: the situation and the question. The options are the action. */
  readonly before: number;
  readonly seconds: number;
  /** How many decisions it asks for. */
  readonly decisions: number;
}

const sum = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((total, one) => total + of(one), 0);

const reading = (block: string, words: number): Step => ({
  block,
  answers: false,
  words,
  reasons: 0,
  before: words,
  seconds: readingSeconds(words),
  decisions: 0,
});

interface Asked {
  /** Words before the first action. */
  readonly before: number;
  /** Words of what can be chosen, and of later turns. */
  readonly options: number;
  readonly reasons: number;
  /** Seconds to think and choose. */
  readonly thinking: number;
  readonly decisions?: number;
}

const answering = (block: string, { before, options, reasons, thinking, decisions = 1 }: Asked): Step => {
  const words = before + options + reasons;
  return { block, answers: true, words, reasons, before, seconds: readingSeconds(words) + thinking, decisions };
};

/**
 * What a block asks of a learner. Reasons: the one of the right answer for a choice, a guess and each turn of a talk
 * (for several right answers the longest of theirs); the others are folded away. Under cards (sort, match, order, signs)
 * every reason stands open, yet learners look for those of the cards they missed: `cardReasonsRead` of them counts.
 */
export const stepOf = (block: BlockView, channels: readonly ChannelView[]): Step => {
  const { id } = block;
  switch (block.kind) {
    case 'text':
      return reading(id, lineWords(block.heading) + richWords(block.text));
    case 'callout':
      return reading(id, lineWords(block.heading) + richWords(block.text));
    case 'picture':
      return reading(id, lineWords(block.caption));
    case 'dialogue':
      return reading(id, richWords(block.intro) + sum(block.lines, ({ who, says }) => lineWords(who) + lineWords(says)));
    case 'chart':
      return reading(
        id,
        lineWords(block.title) +
          lineWords(block.note) +
          lineWords(block.counted) +
          lineWords(block.rest) +
          sum(Object.values(block.names ?? {}), lineWords),
      );
    case 'channels':
      return reading(
        id,
        lineWords(block.heading) +
          sum(block.channels, (name) => {
            const line = channels.find((one) => one.id === name);
            return line ? lineWords(line.name) + lineWords(line.purpose) + lineWords(line.note) + 1 : 0;
          }),
      );
    case 'aid':
      return reading(id, lineWords(block.text));
    case 'summary':
      return reading(id, lineWords(block.heading) + sum(block.points, lineWords));
    case 'choice': {
      const right = block.options.filter(({ correct }) => correct).map(({ reason }) => richWords(reason));
      return answering(id, {
        before: richWords(block.situation) + lineWords(block.prompt),
        options: optionWords(block.options),
        reasons: Math.max(0, ...right) + lineWords(block.keep),
        thinking: pace[block.type],
      });
    }
    case 'guess': {
      const right = block.options.find(({ correct }) => correct);
      return answering(id, {
        before: lineWords(block.prompt),
        options: optionWords(block.options),
        reasons: richWords(right?.reason) + richWords(block.answer),
        thinking: pace.guess,
      });
    }
    case 'sort':
    case 'matching':
      return answering(id, {
        before: lineWords(block.prompt),
        options: optionWords(block.options) + sum(block.targets, ({ text }) => lineWords(text)),
        reasons: cardReasons(block.options),
        thinking: pace.card * block.options.length,
      });
    case 'signs':
      return answering(id, {
        before: richWords(block.story) + lineWords(block.prompt),
        options: optionWords(block.options),
        reasons: cardReasons(block.options) + richWords(block.after),
        thinking: pace.signs,
      });
    case 'ordering':
      return answering(id, {
        before: lineWords(block.prompt),
        options: optionWords(block.options),
        reasons: cardReasons(block.options),
        thinking: pace.ordering,
      });
    case 'plan':
      return answering(id, {
        before: lineWords(block.prompt),
        options: optionWords(block.options),
        reasons: richWords(block.after),
        thinking: pace.plan,
      });
    case 'conversation': {
      const path = bestPath(block);
      const scene = (turn: Turn | undefined) =>
        turn ? richWords(turn.scene) + lineWords(turn.who) + lineWords(turn.says) + lineWords(turn.ask) : 0;
      const best = path.flatMap((turn) => turn.options.find((option) => option.best) ?? []);
      return answering(id, {
        before: richWords(block.intro) + scene(path[0]),
        options:
          sum(path, ({ options }) => optionWords(options)) +
          sum(path.slice(1), scene) +
          sum(best, ({ reply }) => lineWords(reply)),
        reasons: sum(best, ({ reason }) => richWords(reason)) + richWords(block.after),
        thinking: pace.turn * path.length,
        decisions: path.length,
      });
    }
  }
};

type Words = Parameters<typeof lineWords>[0];
const optionWords = (options: readonly { readonly text: Words }[]): number => sum(options, ({ text }) => lineWords(text));

const cardReasons = (options: readonly { readonly reason: Parameters<typeof richWords>[0] }[]): number =>
  Math.round(sum(options, ({ reason }) => richWords(reason)) * cardReasonsRead);
