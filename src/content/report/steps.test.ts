import { describe, expect, it } from 'vitest';
import type { BlockView } from '../blocks';
import { parseLine, parseRichText } from '../markdown';
import { cardReasonsRead, pace } from './pace';
import { stepOf } from './steps';

const line = (source: string) => parseLine(source).value;
const rich = (source: string) => parseRichText(source).value;
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const step = (block: object) => stepOf(block as BlockView, []);

describe('what a block asks of a learner', () => {
  it('reads text at 200 words a minute', () => {
    expect(step({ id: 't', kind: 'text', text: rich(words(200)) })).toMatchObject({ answers: false, words: 200, seconds: 60 });
  });

  it('counts a choice with its options, the reason of the right one and time to think', () => {
    const options = [
      { key: 'a', text: line(words(5)), reason: rich(words(50)) },
      { key: 'b', text: line(words(5)), reason: rich(words(20)), correct: true },
    ];
    const choice = step({
      id: 'q',
      kind: 'choice',
      type: 'single',
      situation: rich(words(10)),
      prompt: line(words(10)),
      options,
    });
    expect(choice).toMatchObject({ answers: true, before: 20, words: 50, reasons: 20, decisions: 1 });
    expect(choice.seconds).toBe(15 + pace.single);
  });

  it('counts a share of the reasons that stand open under cards', () => {
    const options = ['a', 'b', 'c'].map((key) => ({ key, text: line(words(2)), reason: rich(words(10)), target: 'x' }));
    const sort = step({ id: 'q', kind: 'sort', prompt: line(words(4)), targets: [{ key: 'x', text: line('one') }], options });
    expect(sort.reasons).toBe(Math.round(30 * cardReasonsRead));
    expect(sort.seconds).toBeCloseTo(sort.words * 0.3 + 3 * pace.card);
  });

  it('counts a talk along its best path, one decision a turn', () => {
    const turn = (key: string, extra: object) => ({
      key,
      ask: line(words(3)),
      options: [
        { key: 'a', best: true, text: line(words(4)), reply: line(words(2)), reason: rich(words(5)) },
        { key: 'b', text: line(words(4)), reason: rich(words(50)) },
      ],
      ...extra,
    });
    const talk = step({
      id: 'q',
      kind: 'conversation',
      intro: rich(words(10)),
      after: rich(words(6)),
      turns: [turn('a', {}), turn('b', { ends: true })],
    });
    expect(talk).toMatchObject({ before: 13, reasons: 16, decisions: 2, words: 13 + 16 + 3 + 4 + 16 });
    expect(talk.seconds).toBeCloseTo(talk.words * 0.3 + 2 * pace.turn);
  });
});
