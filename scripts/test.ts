import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runAsCli, UsageError } from './lib/cli';
import { findBrowser, needXmllint } from './lib/tools';

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  readonly name: string;
  readonly args: readonly string[];
  /** Reads the counts of a runner that counts; other steps count as one. */
  readonly count?: () => Count;
}

const results = 'test-results';
const bin = (name: string) => `node_modules/${name}`;
const script = (name: string, ...args: string[]) => ['--import', 'tsx', `scripts/${name}.ts`, ...args];

const json = (file: string): Record<string, unknown> =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

const vitestCount = (): Count => {
  const report = json(`${results}/vitest.json`);
  return { passed: number(report['numPassedTests']), failed: number(report['numFailedTests']) };
};

const playwrightCount = (): Count => {
  const stats = (json(`${results}/playwright.json`)['stats'] ?? {}) as Record<string, unknown>;
  return { passed: number(stats['expected']), failed: number(stats['unexpected']) + number(stats['flaky']) };
};

/** Fast ones first: whoever broke the types should not wait for a browser. */
const steps: readonly Step[] = [
  { name: 'types', args: [bin('typescript/bin/tsc'), '-p', '.'] },
  { name: 'lint', args: [bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'] },
  { name: 'content', args: script('validate') },
  { name: 'learning design', args: script('course-report') },
  { name: 'spelling', args: script('spell') },
  { name: 'packages', args: script('package') },
  {
    name: 'unit, property, contract and package tests',
    args: [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/vitest.json`],
    count: vitestCount,
  },
  { name: 'end to end', args: [bin('@playwright/test/cli.js'), 'test'], count: playwrightCount },
];

/** Runs every check, also after one failed, and closes with one line. */
await runAsCli(import.meta.url, async () => {
  const only = process.argv.slice(2);
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  needXmllint();
  const browser = findBrowser();
  const total: Count = { passed: 0, failed: 0 };
  for (const { name, args, count } of steps.filter(
    (step) => only.length === 0 || only.some((word) => step.name.includes(word)),
  )) {
    console.log(`\n— ${name}`);
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, COURSE_BROWSER: browser } });
    const { passed, failed } = count?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 };
    total.passed += passed;
    // A runner that broke off before it could count has failed all the same.
    total.failed += status === 0 ? failed : Math.max(1, failed);
  }
  if (total.passed + total.failed === 0) throw new UsageError(`No check is called "${only.join(' ')}".`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
});
