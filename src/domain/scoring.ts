import type { Item, Outline } from './outline';
import type { FinalProgress } from './progress';
import { judge } from './response';

/** The judged final check. */
export interface Grade {
  readonly right: number;
  readonly of: number;
  /** Whole percent, rounded down: at or over a whole pass mark exactly when the true share is. */
  readonly percent: number;
  /** Objectives with at least one miss, in course order. */
  readonly missed: readonly string[];
  /** Safety items that were missed and not made good by a right parallel of the same group. */
  readonly unsafe: readonly string[];
}

export const itemOf = (outline: Outline, id: string): Item | undefined => outline.bank.find((item) => item.id === id);

export const isRight = (outline: Outline, final: FinalProgress, id: string): boolean => {
  const item = itemOf(outline, id);
  return item !== undefined && judge(item, final.answers[id]?.response ?? '').right;
};

/** Judges the drawn items; parallels count only for safety, never for the score. */
export const grade = (outline: Outline, final: FinalProgress): Grade => {
  const items = final.draw.flatMap((id) => itemOf(outline, id) ?? []);
  const wrong = items.filter(({ id }) => !isRight(outline, final, id));
  const right = items.length - wrong.length;
  const madeGood = final.parallels.flatMap((id) => (isRight(outline, final, id) ? [itemOf(outline, id)?.safety] : []));
  const unsafe = wrong.filter(({ safety }) => safety !== undefined && take(madeGood, safety) === undefined);
  return {
    right,
    of: items.length,
    percent: items.length ? Math.floor((100 * right) / items.length) : 0,
    missed: outline.objectives.flatMap(({ id }) => (wrong.some(({ objective }) => objective === id) ? [id] : [])),
    unsafe: unsafe.map(({ id }) => id),
  };
};

/** Takes one occurrence out of a list: each right parallel makes good one miss. */
const take = <T>(list: T[], value: T): T | undefined => {
  const at = list.indexOf(value);
  return at < 0 ? undefined : list.splice(at, 1)[0];
};
