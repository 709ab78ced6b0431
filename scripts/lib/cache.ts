import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFolder } from './in-place';

const filesBelow = async (path: string): Promise<string[]> => {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  return entries?.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)) ?? [path];
};

const keyOf = async (root: string, sources: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  const files = (await Promise.all(sources.map((path) => filesBelow(join(root, path))))).flat().sort();
  const texts = await Promise.all(files.map((path) => readFile(path)));
  for (const [i, path] of files.entries()) {
    hash.update(path.slice(root.length)).update('\0');
    hash.update(texts[i] ?? '');
  }
  return hash.digest('hex');
};

/** A step of the build, with all that its result depends on. */
export interface Step {
  /** Its folder in .cache. */
  readonly name: string;
  /** Files and folders below `root`: what it reads, and the code that reads it. */
  readonly sources: readonly string[];
}

/** What the step made last while none of its sources has changed since, else what it makes now. A step that throws keeps nothing. */
export const cached = async <T>(root: string, { name, sources }: Step, make: () => Promise<T>): Promise<T> => {
  const folder = join(root, '.cache', name);
  const file = `${(await keyOf(root, sources)).slice(0, 16)}.json`;
  const known = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  if (known !== undefined) return JSON.parse(known) as T;
  const made = await make();
  await replaceFolder(folder, { [file]: JSON.stringify(made) });
  return made;
};
