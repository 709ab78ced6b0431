import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Fail, reason } from './cli';

/** By path below the folder they go to. */
type NewFiles = Readonly<Record<string, string | Uint8Array>>;
/** The message for people, when the disk refuses with `why`. */
type Explain = (folder: string, why: string) => string;

const usual: Explain = (folder, why) =>
  `${folder} cannot be written (${why}). Check that the folder is yours to write and the disk has room.`;

/**
 * Writes everything into a draft folder first and then lets `place` rename it: no reader ever sees half a file, and a
 * failure leaves what was there. The draft is made in `parent`, since only renaming within one disk is at once.
 */
const viaDraft = async (parent: string, files: NewFiles, place: (draft: string) => Promise<void>): Promise<void> => {
  await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(join(parent, '.draft-'));
  try {
    await mkdir(join(draft, 'new'));
    for (const [name, content] of Object.entries(files)) {
      const path = join(draft, 'new', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    await place(draft);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
};

/** Moves `from` out of the way; answers whether there was anything. */
const moveAside = (from: string, to: string): Promise<boolean> =>
  rename(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

/** Makes `folder` hold these files and no others. @throws Fail that names the folder */
export const replaceFolder = async (folder: string, files: NewFiles, explain = usual): Promise<void> => {
  try {
    await viaDraft(dirname(folder), files, async (draft) => {
      const old = join(draft, 'old');
      const had = await moveAside(folder, old);
      try {
        await rename(join(draft, 'new'), folder);
      } catch (error) {
        if (had) await rename(old, folder);
        throw error;
      }
    });
  } catch (error) {
    throw new Fail(explain(folder, reason(error)));
  }
};

/** Puts these files into `folder`, beside what it holds. @throws Fail that names the folder */
export const replaceFiles = async (folder: string, files: NewFiles, explain = usual): Promise<void> => {
  try {
    await viaDraft(folder, files, async (draft) => {
      for (const name of Object.keys(files)) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await rename(join(draft, 'new', name), join(folder, name));
      }
    });
  } catch (error) {
    throw new Fail(explain(folder, reason(error)));
  }
};
