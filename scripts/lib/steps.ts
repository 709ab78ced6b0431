import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export interface Step {
  readonly name: string;
  readonly args: readonly string[];
  /** Reads the counts of a runner that counts; other steps count as one. */
  readonly count?: () => Count;
}

export const results = 'test-results';

const bin = (name: string) => `node_modules/${name}`;
const script = (name: string) => ['--import', 'tsx', `scripts/${name}.ts`];

/** Arguments of a run of Playwright. */
export const playwright = (...args: readonly string[]): string[] => [bin('@playwright/test/cli.js'), 'test', ...args];

const json = (file: string): Record<string, unknown> =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

const vitestCount = (): Count => {
  const report = json(`${results}/vitest.json`);
  return { passed: number(report['numPassedTests']), failed: number(report['numFailedTests']) };
};

const playwrightCount = (): Count => {
  const stats = (json(`${results}/playwright.json`)['stats'] ?? {}) as Record<string, unknown>;
  // What passed at the second try; Playwright lists it by name, so that it is seen.
  const flaky = number(stats['flaky']);
  return { passed: number(stats['expected']) + flaky, failed: number(stats['unexpected']) };
};

/** Fast ones first: whoever broke the types should not wait for a browser. */
export const steps: readonly Step[] = [
  { name: 'types', args: [bin('typescript/bin/tsc'), '-p', '.'] },
  { name: 'lint', args: [bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'] },
  { name: 'content', args: script('validate') },
  { name: 'learning design', args: script('course-report') },
  { name: 'spelling', args: script('spell') },
  { name: 'packages', args: script('package') },
  { name: 'bytes', args: script('size') },
  {
    name: 'unit, property, contract and package tests',
    args: [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/vitest.json`],
    count: vitestCount,
  },
  { name: 'end to end', args: playwright('--project=e2e'), count: playwrightCount },
];

export const runStep = ({ args, count }: Step, env: NodeJS.ProcessEnv): Count => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const { passed, failed } = count?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  // A runner that broke off before it could count has failed all the same.
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
};
