import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { Fail } from './cli';

const known = join('.cache', 'browser');
const isRoot = process.getuid?.() === 0;

const works = (command: string, args: readonly string[] = ['--version']): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
};

const onPath = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Playwright wants a full path, not a name. */
const onPathAt = (name: string): string =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file)) ?? name;

const installed = (): string | undefined =>
  [...onPath.map(onPathAt), ...elsewhere].find((command) => existsSync(command) && works(command));

/** Debian's own package; only as root, and only where apt is. */
const debian = (name: string): boolean => {
  if (!isRoot || !works('apt-get')) return false;
  console.log(`Installing Debian's ${name} …`);
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 300_000 });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      stdio: 'ignore',
      timeout: 900_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
};

/**
 * A Chromium to test with: Playwright's own if it is here or can be downloaded, else an installed one, else Debian's.
 *
 * @returns command or path; `''` stands for Playwright's own
 * @throws Fail that says what to install
 */
export const findBrowser = (): string => {
  if (existsSync(chromium.executablePath())) return '';
  const before = existsSync(known) ? readFileSync(known, 'utf8') : undefined;
  if (before && existsSync(before) && works(before)) return before;
  console.log('Looking for a browser …');
  if (
    works(process.execPath, [join('node_modules', '@playwright/test', 'cli.js'), 'install', 'chromium']) &&
    existsSync(chromium.executablePath())
  )
    return '';
  const found = installed() ?? (debian('chromium') ? installed() : undefined);
  if (!found) {
    throw new Fail(
      "No browser to test with: Playwright's Chromium could not be downloaded and no Chrome or Chromium is installed.\nInstall one (on Debian or Ubuntu: sudo apt-get install chromium) and run npm test again.",
    );
  }
  mkdirSync(dirname(known), { recursive: true });
  writeFileSync(known, found);
  return found;
};

/** xmllint checks the manifests against the schemas. */
export const needXmllint = (): void => {
  if (works('xmllint') || (debian('libxml2-utils') && works('xmllint'))) return;
  throw new Fail(
    'xmllint is missing; it checks the manifests. Install libxml2-utils (Debian, Ubuntu), libxml2 (macOS with Homebrew) and run npm test again.',
  );
};
