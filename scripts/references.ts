import { browserRun } from './lib/browser-run';
import { Fail, runAsCli } from './lib/cli';

const specs = { spoken: 'spoken.spec.ts', pictures: 'pictures.spec.ts' } as const;

await runAsCli(
  {
    name: 'npm run references',
    does: `Writes anew what tests compare with: spoken (docs/spoken.*.md) and pictures (tests/e2e/pictures). Read and look at the
changes before you commit them. With words, only those.`,
    flags: {},
    words: 'spoken|pictures …',
  },
  async (_, words) => {
    const wrong = words.find((word) => !(word in specs));
    if (wrong !== undefined) throw new Fail(`There is no reference "${wrong}". The references are spoken and pictures.`);
    const chosen = Object.entries(specs).flatMap(([name, spec]) => (words.length === 0 || words.includes(name) ? [spec] : []));
    if (!(await browserRun(['--project=e2e', ...chosen], { UPDATE_REFERENCES: '1' }))) process.exitCode = 1;
  },
);
