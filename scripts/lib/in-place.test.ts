import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fail } from './cli';
import { replaceFiles, replaceFolder } from './in-place';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'in-place-'));
});
afterEach(() => rm(root, { recursive: true }));

const all = async () => (await readdir(root, { recursive: true })).sort();
const text = (path: string) => readFile(join(root, path), 'utf8');

describe('replaceFolder', () => {
  it('makes the folder hold the new files only, and leaves no draft', async () => {
    await replaceFolder(join(root, 'app'), { 'old.txt': 'old', 'a/b.txt': 'old' });
    await replaceFolder(join(root, 'app'), { 'a/b.txt': 'new', 'c.bin': new Uint8Array([1]) });
    expect(await all()).toEqual(['app', 'app/a', 'app/a/b.txt', 'app/c.bin']);
    expect(await text('app/a/b.txt')).toBe('new');
  });

  it('leaves the old folder as it was when the new one cannot be written', async () => {
    await replaceFolder(join(root, 'app'), { 'a.txt': 'old' });
    const files = { 'a.txt': 'new', 'a.txt/b.txt': 'a file cannot be a folder, too' };
    const failed = replaceFolder(join(root, 'app'), files);
    await expect(failed).rejects.toThrow(Fail);
    await expect(failed).rejects.toThrow(`${join(root, 'app')} cannot be written (`);
    expect(await all()).toEqual(['app', 'app/a.txt']);
    expect(await text('app/a.txt')).toBe('old');
  });
});

describe('replaceFiles', () => {
  it('puts files beside what is there', async () => {
    await writeFile(join(root, 'kept.txt'), 'kept');
    await writeFile(join(root, 'a.txt'), 'old');
    await replaceFiles(root, { 'a.txt': 'new' });
    expect(await all()).toEqual(['a.txt', 'kept.txt']);
    expect(await text('a.txt')).toBe('new');
  });

  it('says in the words of the caller what cannot be replaced', async () => {
    await mkdir(join(root, 'a.txt/full'), { recursive: true });
    await expect(replaceFiles(root, { 'a.txt': 'new' }, (folder) => `Not in ${folder}.`)).rejects.toThrow(`Not in ${root}.`);
    expect(await all()).toEqual(['a.txt', 'a.txt/full']);
  });
});
