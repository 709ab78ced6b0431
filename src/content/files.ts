import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything the loader reads, by path from the project folder; in memory, so that tests need no disk. */
export type ContentFiles = ReadonlyMap<string, string>;

const folders = ['modules', 'modules/media', 'quizzes'];

/** Reads the content folders below `root`. A missing folder counts as empty; the loader then says what is missing. */
export const readContent = async (root: string): Promise<ContentFiles> => {
  const files = new Map<string, string>();
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isFile() || !/\.(ya?ml|svg)$/.test(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      files.set(path, await readFile(join(root, path), 'utf8'));
    }
  }
  return files;
};
