import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from 'svgo';
import { replaceFiles } from './in-place';

/** The view box stays: drawings scale. */
const config: Config = {
  multipass: true,
  floatPrecision: 1,
  plugins: [{ name: 'preset-default', params: { overrides: { mergePaths: false } } }, 'removeXMLNS'],
};

/** Shrinks drawings without changing what they show. Kept in .cache by their content, since it takes a second or two. */
export const shrinkDrawings = async (root: string, drawings: ReadonlyMap<string, string>): Promise<Map<string, string>> => {
  const svgo = await readFile(join(root, 'node_modules/svgo/package.json'), 'utf8');
  const recipe = svgo + JSON.stringify(config);
  return new Map(
    await Promise.all([...drawings].map(async ([name, source]) => [name, await shrunk(root, recipe, source)] as const)),
  );
};

const shrunk = async (root: string, recipe: string, source: string): Promise<string> => {
  const key = createHash('sha256').update(recipe).update(source).digest('hex').slice(0, 16);
  const folder = join(root, '.cache', 'drawings');
  const known = await readFile(join(folder, `${key}.svg`), 'utf8').catch(() => undefined);
  if (known !== undefined) return known;
  // Loaded only when a drawing is new.
  const { optimize } = await import('svgo');
  const { data } = optimize(source, config);
  await replaceFiles(folder, { [`${key}.svg`]: data });
  return data;
};
