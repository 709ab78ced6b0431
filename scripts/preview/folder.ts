import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Every file of a folder by its path from there. Requests are answered from this table only, so that no path, however
 * it is written, can name a file outside.
 */
export const readFolder = async (folder: string): Promise<Files> => {
  const files = new Map<string, Uint8Array>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), new Uint8Array(await readFile(path)));
  }
  return files;
};
