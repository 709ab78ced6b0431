import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a TypeScript file in a process of its own, as `npm run` would. */
export const runScript = (
  script: string,
  args: readonly string[] = [],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
) =>
  spawnSync(process.execPath, [`${root}node_modules/tsx/dist/cli.mjs`, `${root}${script}`, ...args], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
  });
