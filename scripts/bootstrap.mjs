// Plain JavaScript on purpose: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...rest] = process.argv.slice(2);
// npm takes this mark away; whoever starts this file by hand may leave it in.
const args = rest[0] === '--' ? rest.slice(1) : rest;

/** Before anything is installed: nobody should wait for npm to learn of a typing mistake. */
const names = readdirSync(join(root, 'scripts'))
  .filter((name) => /^[a-z0-9-]+\.ts$/.test(name))
  .map((name) => name.slice(0, -3));
if (!names.includes(script)) {
  const asked = script === '--help';
  const wrong = script === undefined ? 'Which script?' : `There is no script "${script}".`;
  const usage = `node scripts/bootstrap.mjs NAME [options]\nThe names are ${names.join(', ')}; NAME --help explains one.`;
  (asked ? console.log : console.error)(asked ? usage : `${wrong}\n${usage}`);
  process.exit(asked ? 0 : 1);
}

/** The oldest Node on which everything here was run. */
const needed = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Node ${needed.join('.')} or newer is needed; this is ${process.versions.node}. Install it from nodejs.org and run the command again.`,
  );
  process.exit(1);
}

/** Installs exactly what the lock file names, when nothing is installed or the lock file changed since. */
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const stamp = join(root, 'node_modules', '.installed');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing what is missing (npm ci) …');
  const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
  const { status } = spawnSync(npm[0], [...npm[1], 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: npm[0] === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'npm ci failed. Check the connection to the npm registry (or its mirror in your .npmrc) and run the command again.',
    );
    process.exit(status ?? 1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

const run = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts', `${script}.ts`), ...args], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
