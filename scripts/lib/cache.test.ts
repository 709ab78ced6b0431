import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cached } from './cache';

let root = '';
const write = async (path: string, text: string) => {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cache-'));
  await write('package-lock.json', '');
  await write('src/ui/app.tsx', 'one');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const step = { name: 'step', sources: ['src', 'package-lock.json'] };

it('makes anew when a source has changed, was added or went, and only then', async () => {
  let made = 0;
  const build = () =>
    cached(root, step, async () => {
      made += 1;
      return made;
    });
  expect([await build(), await build()]).toEqual([1, 1]);
  await write('src/ui/app.tsx', 'two');
  expect([await build(), await build()]).toEqual([2, 2]);
  await write('src/ui/more.css', '');
  expect(await build()).toBe(3);
  await rm(join(root, 'src/ui/more.css'));
  expect(await build()).toBe(4);
  await write('package-lock.json', 'newer');
  expect(await build()).toBe(5);
});

it('keeps nothing of a step that failed', async () => {
  const fails = () => cached(root, step, () => Promise.reject(new Error('line 3 is wrong')));
  await expect(fails()).rejects.toThrow('line 3');
  await expect(fails()).rejects.toThrow('line 3');
  expect(await cached(root, step, async () => 'mended')).toBe('mended');
});
