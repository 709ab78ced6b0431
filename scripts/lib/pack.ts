import { constants } from 'node:fs';
import { access, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readKit } from '../../scorm/package/app/kit-file';
import { packageOf } from '../../scorm/package/app/package-of';
import { buildPackage } from '../../scorm/package/build';
import { type BuiltPackage, type PackageEdition, packageEditions } from '../../scorm/package/types';
import type { Outline } from '../../src/domain/outline';
import { Fail, reason } from './cli';
import { replaceFiles } from './in-place';
import { loadProfile } from './load-profile';
import { loadPrerender, prerenderFolder } from './prerender';
import { readApp } from './read-app';
import { readSchemas } from './read-schemas';
import { table } from './table';

export interface PackOptions {
  /** Project folder. */
  readonly root: string;
  readonly editions: readonly PackageEdition[];
  /** Where zips and sums go. */
  readonly out: string;
  /** False packs what was built last. */
  readonly build: boolean;
}

export interface ProfileOptions extends Omit<PackOptions, 'editions'> {
  /** Path of the profile, from the project folder. */
  readonly profile: string;
  /** Absent: those that the profile names, else all. */
  readonly editions?: readonly PackageEdition[];
  /** `YYYY-MM-DD` by which dates in the profile are judged; absent: today. */
  readonly today?: string;
}

/** A booster's name begins with its folder. */
interface Packed extends BuiltPackage {
  readonly edition: PackageEdition;
}

/** From a list with commas, in the order of the standards. */
export const readEditions = (list: string): readonly PackageEdition[] => {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names.filter((name) => !packageEditions.some((edition) => edition === name));
  if (unknown.length > 0 || names.length === 0) {
    throw new Fail(`Unknown edition "${unknown.join(', ')}". The editions are ${packageEditions.join(', ')}.`);
  }
  return packageEditions.filter((edition) => names.includes(edition));
};

/** Before the build, so that nobody waits for a build whose result cannot be stored. */
const prepareOut = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new Fail(`Cannot write to ${folder} (${reason(error)}). Choose another folder with --out DIR.`);
  }
};

const sumsFile = 'SHA256SUMS';

const store = (out: string, packages: readonly Packed[], sumsName = sumsFile): Promise<void> => {
  const sums = packages.map(({ sha256, name }) => `${sha256}  ${name}\n`).join('');
  const files = { ...Object.fromEntries(packages.map(({ name, bytes }) => [name, bytes])), [sumsName]: sums };
  return replaceFiles(
    out,
    files,
    (folder, why) => `Cannot write the packages to ${folder} (${why}). Mend that or choose another folder with --out DIR.`,
  );
};

const boostersIn = async (dist: string): Promise<string[]> => {
  const entries = await readdir(join(dist, 'boosters'), { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
};

/** Builds the course if wanted, packs it and answers with a table of what was written. */
export const pack = async ({ root, editions, out, build }: PackOptions): Promise<string> => {
  await prepareOut(out);
  if (build) {
    // Vite is loaded only when there is something to build.
    const { buildApp } = await import('./build-app');
    await buildApp(root);
  }
  const dist = join(root, 'dist');
  const boosters = await boostersIn(dist);
  const schemas = new Map(await Promise.all(editions.map(async (edition) => [edition, await readSchemas(edition)] as const)));
  const packages: Packed[] = [];
  for (const folder of ['', ...boosters.map((name) => `boosters/${name}`)]) {
    const app = await readApp(join(dist, folder));
    for (const edition of editions) {
      const built = await buildPackage({ edition, ...app, schemas: schemas.get(edition) ?? {} });
      packages.push({ ...built, edition, name: folder ? `boosters/${built.name}` : built.name });
    }
  }
  await store(out, packages);
  return listed(packages, out, sumsFile);
};

const listed = (packages: readonly Packed[], out: string, sumsName: string): string => {
  const rows = packages.map(({ edition, name, bytes, files, sha256 }) => [
    edition,
    name,
    String(bytes.length),
    String(files),
    sha256.slice(0, 12),
  ]);
  return `${table([['edition', 'file', 'bytes', 'files', 'sha256'], ...rows])}\n\nIn ${out}, with full sums in ${sumsName}.`;
};

/** The same for one organization; its files carry its id, so that they lie beside those of others. */
export const packProfile = async ({ root, profile: file, editions, out, build, today }: ProfileOptions): Promise<string> => {
  await prepareOut(out);
  const read = (outline: Outline) => loadProfile(root, file, outline, today);
  if (build) {
    const { buildApp } = await import('./build-app');
    await buildApp(root, read);
  }
  const kitFile = join(root, 'dist/kit.zip');
  const bytes = await readFile(kitFile).catch(() => {
    throw new Fail(`${kitFile} is missing. Leave out --no-build.`);
  });
  const kit = readKit(new Uint8Array(bytes));
  const profile = read(kit.courses[0].compiled.outline);
  const { renderFirstScreen } = await loadPrerender(prerenderFolder(root));
  const packages: Packed[] = [];
  for (const [i, course] of kit.courses.entries()) {
    for (const edition of editions ?? profile.standards ?? packageEditions) {
      const built = await packageOf(kit, course, profile, edition, renderFirstScreen);
      packages.push({ ...built, edition, name: i ? `boosters/${built.name}` : built.name });
    }
  }
  const sumsName = profile.id === undefined ? sumsFile : `${sumsFile}-${profile.id}`;
  await store(out, packages, sumsName);
  return listed(packages, out, sumsName);
};
