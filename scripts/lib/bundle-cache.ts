import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFolder } from './in-place';

/** What the bundler makes of the sources; nothing of it depends on the content. */
export interface Bundles {
  readonly firstJs: string;
  readonly firstCss: string;
  readonly screensJs: string;
  readonly screensCss: string;
  readonly cmi5: string;
  readonly firstPaint: string;
  readonly prerender: string;
}

/** All that the bundler reads, and the bundler itself. */
const sources = [
  'src',
  'scorm/adapters',
  'scorm/port.ts',
  'scorm/uuid.ts',
  'scripts/lib/bundle.ts',
  'tsconfig.json',
  'package-lock.json',
];

const filesBelow = async (path: string): Promise<string[]> => {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  return entries?.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)) ?? [path];
};

const keyOf = async (root: string): Promise<string> => {
  const hash = createHash('sha256');
  const files = (await Promise.all(sources.map((path) => filesBelow(join(root, path))))).flat().sort();
  const texts = await Promise.all(files.map((path) => readFile(path)));
  for (const [i, path] of files.entries()) {
    hash.update(path.slice(root.length)).update('\0');
    hash.update(texts[i] ?? '');
  }
  return hash.digest('hex');
};

/** The bundles of the last build while no source has changed since, else new ones; kept in .cache. */
export const cachedBundles = async (root: string, make: () => Promise<Bundles>): Promise<Bundles> => {
  const folder = join(root, '.cache/bundles');
  const file = `${(await keyOf(root)).slice(0, 16)}.json`;
  const known = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  if (known !== undefined) return JSON.parse(known) as Bundles;
  const bundles = await make();
  await replaceFolder(folder, { [file]: JSON.stringify(bundles) });
  return bundles;
};
