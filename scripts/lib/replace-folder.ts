import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Puts a whole folder in place at once: written beside it first, so that a failure leaves the old one as it was.
 *
 * @throws Error naming the folder when it cannot be written
 */
export const replaceFolder = async (folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
  const next = `${folder}.next`;
  try {
    await rm(next, { recursive: true, force: true });
    for (const [name, content] of Object.entries(files)) {
      const path = join(next, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    await rm(folder, { recursive: true, force: true });
    await rename(next, folder);
  } catch (error) {
    await rm(next, { recursive: true, force: true }).catch(() => {});
    throw new Error(
      `${folder} cannot be written (${(error as Error).message}). Check that the folder is yours to write and the disk has room.`,
    );
  }
};
