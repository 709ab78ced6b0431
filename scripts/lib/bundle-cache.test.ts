import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Bundles, cachedBundles } from './bundle-cache';

let root = '';
const write = async (path: string, text: string) => {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bundles-'));
  for (const path of [
    'scorm/adapters/a.ts',
    'scorm/port.ts',
    'scorm/uuid.ts',
    'scripts/lib/bundle.ts',
    'tsconfig.json',
    'package-lock.json',
  ])
    await write(path, '');
  await write('src/ui/app.tsx', 'one');
});
afterEach(() => rm(root, { recursive: true, force: true }));

it('bundles anew when a source has changed, was added or went, and only then', async () => {
  let made = 0;
  const build = () =>
    cachedBundles(root, async () => {
      made += 1;
      return { firstJs: String(made) } as Bundles;
    });
  const first = async () => (await build()).firstJs;
  expect([await first(), await first()]).toEqual(['1', '1']);
  await write('src/ui/app.tsx', 'two');
  expect([await first(), await first()]).toEqual(['2', '2']);
  await write('src/ui/more.css', '');
  expect(await first()).toBe('3');
  await rm(join(root, 'src/ui/more.css'));
  expect(await first()).toBe('4');
  await write('package-lock.json', 'newer');
  expect(await first()).toBe('5');
});
