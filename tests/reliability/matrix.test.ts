import { describe, expect, it } from 'vitest';
import { adapters } from '../contract/fixtures';
import { matrix } from './matrix';
import { Trial } from './trial';

const editions = adapters.filter(({ endStatus, edition }) => !endStatus && edition !== 'scorm2004-3');
const rows = Object.entries(matrix).flatMap(([group, list]) => list.map((row) => ({ ...row, group })));

describe.each(editions)('$name', (adapter) => {
  it.each(rows)(
    '$group: $fault',
    async ({ profile, play, line, notice, lms, recovered, passed, score, also, minds }) => {
      const trial = new Trial(adapter, profile);
      await play(trial);
      const seen = await trial.see();
      const complaints = trial.world.complaints();
      expect(complaints.filter((one) => !minds?.test(one))).toEqual([]);
      expect(minds === undefined || complaints.length > 0).toBe(true);
      expect({ ...seen, status: /passed/.test(seen.status) }).toEqual({
        line,
        notice: notice ?? 'none',
        status: passed,
        score: score ?? (passed ? '100' : ''),
        lms,
        recovered,
      });
      expect(also?.holds(trial) ?? true).toBe(true);
    },
    300_000,
  );
});
