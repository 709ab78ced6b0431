import { drawParallel } from './draw';
import type { Outline } from './outline';
import type { FinalProgress, ProgressRecord } from './progress';
import { grade, itemOf } from './scoring';

/**
 * Another form of each missed safety item, in the order in which they are asked. Parallels that the attempt has already
 * stay, so that a learner who comes back goes on with the same ones.
 */
export const parallelsFor = (outline: Outline, role: ProgressRecord['role'], final: FinalProgress): string[] => {
  const parallels = final.parallels.filter((id) => itemOf(outline, id) !== undefined);
  const covered = parallels.map((id) => itemOf(outline, id)?.safety);
  const input = { bank: outline.bank, rules: outline.final, role, seed: final.seed, attempt: final.attempt, previous: [] };
  for (const id of grade(outline, { ...final, parallels: [] }).unsafe) {
    const missed = itemOf(outline, id);
    if (!missed) continue;
    const at = covered.indexOf(missed.safety);
    const parallel = at < 0 ? drawParallel(missed, [...final.draw, ...parallels], input) : undefined;
    if (at >= 0) covered.splice(at, 1);
    if (parallel !== undefined) parallels.push(parallel);
  }
  return parallels;
};
