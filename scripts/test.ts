import { mkdirSync, rmSync } from 'node:fs';
import { Fail, runAsCli } from './lib/cli';
import { results, runStep, steps } from './lib/steps';

await runAsCli(
  {
    name: 'npm test',
    does: `Runs every check, also after one failed, and closes with one line. With words, only the checks that have one in their name:
${steps.map(({ name }) => `  ${name}`).join('\n')}`,
    flags: {},
    words: 'WORD …',
  },
  async (_, words) => {
    const chosen = steps.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
    if (chosen.length === 0) throw new Fail(`No check is called "${words.join(' ')}".`);
    rmSync(results, { recursive: true, force: true });
    mkdirSync(results, { recursive: true });
    // Loaded late: it brings Playwright along.
    const { findBrowser, needXmllint } = await import('./lib/tools');
    needXmllint();
    const browser = findBrowser();
    let [passed, failed] = [0, 0];
    for (const step of chosen) {
      console.log(`\n— ${step.name}`);
      const count = runStep(step, { COURSE_BROWSER: browser });
      passed += count.passed;
      failed += count.failed;
    }
    console.log(`\n${passed} passed, ${failed} failed`);
    process.exitCode = failed ? 1 : 0;
  },
);
