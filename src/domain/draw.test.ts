import { describe, expect, it } from 'vitest';
import { bank, questions, single, tinyOutline } from '../../tests/support/tiny-outline';
import { drawFinal, drawParallel, optionOrder } from './draw';
import type { Item } from './outline';
import { judge } from './response';

const input = { bank, rules: tinyOutline.final, role: 'school', seed: 7, attempt: 1, previous: [] };
const missed = bank[0] as Item;

describe('a draw', () => {
  it('is the same every time for the same learner and try', () => {
    expect(drawFinal(input)).toEqual(drawFinal({ ...input, bank: [...bank] }));
  });

  it('takes what the bank has when it holds too little', () => {
    expect(drawFinal({ ...input, bank: [missed] })).toEqual(['Q01']);
    expect(drawFinal({ ...input, bank: [] })).toEqual([]);
  });

  it('asks something else on the next try, even from a bank that hardly can', () => {
    const m2 = bank.filter(({ id }) => id === 'Q05');
    const few = {
      ...input,
      bank: [single('Q96', 96, 'm1'), single('Q97', 97, 'm1'), ...m2],
      rules: { ...input.rules, safety: [] },
    };
    const again = Array.from({ length: 100 }, (_, seed) => {
      const first = drawFinal({ ...few, seed });
      return [first, drawFinal({ ...few, seed, attempt: 2, previous: first })].map((draw) => draw.sort().join());
    });
    expect(new Set(again.map(([first]) => first))).toEqual(new Set(['Q05,Q96', 'Q05,Q97']));
    expect(again.filter(([first, second]) => first === second)).toEqual([]);
  });

  it('never holds an item of another role', () => {
    const drawn = Array.from({ length: 50 }, (_, seed) => drawFinal({ ...input, seed })).flat();
    expect(drawn).toContain('Q04');
    expect(drawn).not.toContain('Q08');
  });
});

describe('another form of a missed safety item', () => {
  it('is of the same group, for the role, and was not asked yet', () => {
    const seen = Array.from({ length: 50 }, (_, seed) => drawParallel(missed, ['Q01', 'Q03'], { ...input, seed }));
    expect(new Set(seen)).toEqual(new Set(['Q02', 'Q04']));
  });

  it('is missing when every one was asked', () => {
    expect(drawParallel(missed, ['Q01', 'Q02', 'Q04'], input)).toBeUndefined();
  });
});

describe('the order of options', () => {
  const item = (more: object): Item => ({ ...questions.ordering, lesson: 'm2', ...more }) as Item;

  it('stays for an attempt and differs between attempts', () => {
    const many = item({ keys: 'abcdefg', correct: '7654321' });
    expect(optionOrder(many, 7, 1)).toBe(optionOrder(many, 7, 1));
    expect(new Set([1, 2, 3, 4, 5].map((attempt) => optionOrder(many, 7, attempt))).size).toBeGreaterThan(3);
  });

  it.each([
    ['one right order', '123'],
    ['two steps that may swap', '112'],
    ['a last pair that may swap', '122'],
  ])('never starts an ordering solved: %s', (_, correct) => {
    const ordering = item({ correct });
    const solved = Array.from({ length: 200 }, (__, seed) => optionOrder(ordering, seed, 1)).filter(
      (order) => judge(ordering, order).right,
    );
    expect(solved).toEqual([]);
  });
});
