import { type FinalRules, forRole, type Item, type Role } from './outline';
import { generator, hash, shuffled } from './random';
import { judge } from './response';

export interface DrawInput {
  readonly bank: readonly Item[];
  readonly rules: FinalRules;
  readonly role: Role | null;
  /** The learner's own seed, 0 to 2^32-1; stays the same over attempts. */
  readonly seed: number;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Item ids of the try before, so that a retry is never the same. */
  readonly previous: readonly string[];
}

/** Draws that are tried before the best one is taken; enough for every wish to be met where the bank allows. */
const tries = 500;

/**
 * Draws the final check: so many items per lesson, with at least one of each safety group, enough scenario
 * decisions and items of the learner's own role, objectives spread, and as little of the last draw as possible.
 * The same input gives the same draw in every browser.
 *
 * @returns item ids in the order in which they are asked
 */
export const drawFinal = ({ bank, rules, role, seed, attempt, previous }: DrawInput): string[] => {
  const random = generator(hash(`${seed}.${attempt}`));
  const mine = bank.filter((item) => forRole(item.roles, role));
  let best: { items: Item[]; cost: number } | undefined;
  for (let i = 0; i < tries; i += 1) {
    const items = rules.draw.flatMap(({ lesson, count }) =>
      shuffled(
        mine.filter((item) => item.lesson === lesson),
        random,
      ).slice(0, count),
    );
    const cost = costOf(items, mine, rules, role, previous);
    if (!best || cost < best.cost) best = { items, cost };
    if (cost === 0) break;
  }
  return shuffled(best?.items ?? [], random).map(({ id }) => id);
};

/** How far a draw is from what the rules ask; 0 is perfect. Safety weighs most, variety least. */
const costOf = (
  items: readonly Item[],
  mine: readonly Item[],
  rules: FinalRules,
  role: Role | null,
  previous: readonly string[],
): number => {
  const missingSafety = rules.safety.filter((group) => !items.some(({ safety }) => safety === group)).length;
  const without = withoutParallel(items, mine);
  const own = role === null ? rules.roleItems : items.filter(({ roles }) => roles?.includes(role)).length;
  const scenarios = items.filter(({ scenario }) => scenario).length;
  const objectives = new Set(items.map(({ objective }) => objective)).size;
  const repeated = items.filter(({ id }) => previous.includes(id)).length;
  const same = items.length > 0 && repeated === items.length ? 1 : 0;
  return (
    1000 * missingSafety +
    500 * same +
    500 * without +
    50 * Math.max(0, rules.roleItems - own) +
    50 * Math.max(0, rules.scenarios - scenarios) +
    5 * (items.length - objectives) +
    repeated
  );
};

/** How many drawn safety items would lack another form if all of them were missed. */
const withoutParallel = (items: readonly Item[], mine: readonly Item[]): number => {
  const count = (list: readonly Item[], group: string) => list.filter(({ safety }) => safety === group).length;
  const groups = new Set(items.flatMap(({ safety }) => safety ?? []));
  return [...groups].reduce((sum, group) => sum + Math.max(0, 2 * count(items, group) - count(mine, group)), 0);
};

/**
 * A parallel for a missed safety item: same group, for this role, not asked yet in this attempt.
 * @returns its id, or undefined when the bank has no more
 */
export const drawParallel = (
  missed: Item,
  asked: readonly string[],
  { bank, role, seed, attempt }: DrawInput,
): string | undefined => {
  const random = generator(hash(`${seed}.${attempt}.${missed.id}`));
  const fit = bank.filter((item) => item.safety === missed.safety && forRole(item.roles, role) && !asked.includes(item.id));
  return shuffled(fit, random)[0]?.id;
};

/** The order in which an item's options stand on screen: fixed for an attempt, so that a resumed screen looks the same. */
export const optionOrder = (item: Item, seed: number, attempt: number): string => {
  if (!('keys' in item)) return '';
  const random = generator(hash(`${seed}.${attempt}.${item.id}.options`));
  const order = shuffled([...item.keys], random).join('');
  // An ordering item must not start out solved.
  if (item.type === 'ordering' && judge(item, order).right) return [...order].reverse().join('');
  return order;
};
