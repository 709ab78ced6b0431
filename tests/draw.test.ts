import { describe, expect, it } from 'vitest';
import { type DrawInput, drawFinal, drawParallel, optionOrder } from '../src/domain/draw';
import { forRole, type Item } from '../src/domain/outline';
import { judge } from '../src/domain/response';
import { itemOf } from '../src/domain/scoring';
import { realOutline } from './support/real-course';

/** What 300 learners of each role are asked, on their first, second and third try, from the bank that ships. */
const seeds = Array.from({ length: 300 }, (_, i) => (i * 14_316_557) >>> 0);
const { bank, final: rules } = realOutline;

interface Try {
  readonly input: DrawInput;
  readonly items: readonly Item[];
}

const triesOf = (role: string): Try[][] =>
  seeds.map((seed) => {
    const tries: Try[] = [];
    for (const attempt of [1, 2, 3]) {
      const previous = tries.at(-1)?.items.map(({ id }) => id) ?? [];
      const input = { bank, rules, role, seed, attempt, previous };
      tries.push({ input, items: drawFinal(input).flatMap((id) => itemOf(realOutline, id) ?? []) });
    }
    return tries;
  });

describe.each(realOutline.roles)('the final check of a learner with the role %s', (role) => {
  const learners = triesOf(role);
  const draws = learners.flat();

  it('has one question from lessons 1 and 2, two from lessons 3, 4 and 5', () => {
    const counts = draws.map(({ items }) =>
      ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'].map((id) => items.filter(({ lesson }) => lesson === id).length),
    );
    expect(new Set(counts.map(String))).toEqual(new Set(['1,1,2,2,2,0']));
  });

  it('never asks the same question twice', () => {
    expect(draws.filter(({ items }) => new Set(items).size !== 8)).toEqual([]);
  });

  it.each(['respond', 'report'])('asks something of the must-pass group %s', (group) => {
    expect(draws.filter(({ items }) => !items.some(({ safety }) => safety === group))).toEqual([]);
  });

  it('holds at least four decisions', () => {
    expect(Math.min(...draws.map(({ items }) => items.filter(({ scenario }) => scenario).length))).toBeGreaterThanOrEqual(4);
  });

  it('holds at least one question written for the role and none for another', () => {
    expect(
      Math.min(...draws.map(({ items }) => items.filter(({ roles }) => roles?.includes(role)).length)),
    ).toBeGreaterThanOrEqual(1);
    expect(draws.flatMap(({ items }) => items.filter(({ roles }) => !forRole(roles, role)))).toEqual([]);
  });

  it('is never the same set twice in a row', () => {
    const set = ({ items }: Try) =>
      items
        .map(({ id }) => id)
        .sort()
        .join();
    const repeats = learners.filter(
      ([first, second, third]) => first && second && third && (set(first) === set(second) || set(second) === set(third)),
    );
    expect(repeats).toEqual([]);
  });

  it('is the same again after a reload', () => {
    const again = draws.map(({ input }) => drawFinal(input));
    expect(again).toEqual(draws.map(({ items }) => items.map(({ id }) => id)));
  });

  it('has another form for every must-pass question that was missed, even when all were', () => {
    const without = draws.flatMap(({ input, items }) => {
      const asked = items.map(({ id }) => id);
      return items.filter((item) => {
        if (item.safety === undefined) return false;
        const parallel = itemOf(realOutline, drawParallel(item, asked, input) ?? '');
        if (parallel) asked.push(parallel.id);
        return parallel?.safety !== item.safety || !forRole(parallel?.roles, role);
      });
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

describe('the options of every question in the bank', () => {
  it.each(bank.map((item) => [item.id, item] as const))('%s: all there, never an ordering that is solved already', (_, item) => {
    const keys = 'keys' in item ? [...item.keys].sort().join('') : '';
    const orders = seeds.map((seed) => optionOrder(item, seed, 1));
    expect(new Set(orders.map((order) => [...order].sort().join('')))).toEqual(new Set([keys]));
    expect(new Set(orders).size).toBeGreaterThan(1);
    if (item.type === 'ordering') expect(orders.filter((order) => judge(item, order).right)).toEqual([]);
  });
});
