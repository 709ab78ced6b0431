import { describe, expect, it } from 'vitest';
import { adapters } from '../contract/fixtures';
import { matrix } from './matrix';
import { Trial } from './trial';

const editions = adapters.filter(({ endStatus, edition }) => !endStatus && edition !== 'scorm2004-3');
const rows = Object.entries(matrix).flatMap(([group, list]) => list.map((row) => ({ ...row, group })));

describe.each(editions)('$name', (adapter) => {
  it.each(rows)('$group: $fault', async ({ profile, play, saving, notice, lms, recovered, passed, score }) => {
    const trial = new Trial(adapter, profile);
    await play(trial);
    const seen = await trial.see();
    expect(trial.world.complaints()).toEqual([]);
    expect({ ...seen, status: /passed/.test(seen.status) }).toEqual({
      saving: saving === 'guarded' ? 'clean' : saving,
      notice: notice ?? 'none',
      status: passed,
      score: score ?? (passed ? '100' : ''),
      lms,
      recovered,
    });
  });
});
