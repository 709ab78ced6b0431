import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { packageEditions } from '../scorm/package/types';
import { budgets } from './lib/budgets';
import { Fail, runAsCli } from './lib/cli';
import { readApp } from './lib/read-app';
import { sizesOf } from './lib/sizes';
import { table } from './lib/table';

await runAsCli(
  {
    name: 'npm run size',
    does: 'Compares the bytes of the packages in dist with the budgets in scripts/lib/budgets.ts; fails over budget.',
    flags: {},
  },
  async () => {
    const { files, meta } = await readApp('dist');
    const zips = packageEditions.map(async (edition) => {
      const zip = join('dist', `${meta.id}-${meta.version}-${edition}.zip`);
      const found = await stat(zip).catch(() => undefined);
      if (!found) throw new Fail(`${zip} is missing. Run "npm run package" first.`);
      return [edition, found.size] as const;
    });
    const sizes = sizesOf(new Map(Object.entries(files)), meta.language, Object.fromEntries(await Promise.all(zips)));
    const rows = Object.entries(budgets).map(([measure, budget]) => ({ measure, budget, size: sizes[measure] ?? Number.NaN }));
    const cells = rows.map(({ measure, budget, size }) => [measure, String(size), String(budget), size <= budget ? '' : 'over']);
    console.log(table([['what', 'is', 'may be', ''], ...cells]));
    const over = rows.filter(({ size, budget }) => !(size <= budget));
    if (over.length) {
      const list = over.map(({ measure, size, budget }) => `${measure} by ${size - budget}`).join(', ');
      throw new Fail(
        `Over budget: ${list}. "npm run bundle:report" shows which modules weigh what; a budget is raised in scripts/lib/budgets.ts.`,
      );
    }
  },
);
