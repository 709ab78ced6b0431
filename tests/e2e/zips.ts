import { readdir, readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { PackageEdition } from '../../scorm/package/types';

/** The files of a built zip, as they ship. */
export const unzipped = async (edition: PackageEdition): Promise<Readonly<Record<string, Uint8Array>>> => {
  const name = (await readdir('dist')).find((one) => one.endsWith(`-${edition}.zip`));
  if (!name) throw new Error(`dist holds no ${edition} package. Run "npm run package" first.`);
  return unzipSync(new Uint8Array(await readFile(`dist/${name}`)));
};
