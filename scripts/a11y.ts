import { browserRun } from './lib/browser-run';
import { runAsCli } from './lib/cli';

await runAsCli(
  {
    name: 'npm run a11y',
    does: `Walks through every screen and state in each theme, language, role and five sizes, with three engines and all measures.
Takes about an hour; npm test walks four of these combinations, chosen so that all pairs of theme and language occur.
With words, only combinations that have one in their name, such as es or "1024 by 768".`,
    flags: {},
    words: 'WORD …',
  },
  async (_, words) => {
    const chosen = words.length ? ['--grep', words.join('|')] : [];
    if (!(await browserRun(['--project=e2e', 'gates.spec.ts', ...chosen], { GATES: 'all' }))) process.exitCode = 1;
  },
);
