import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { misspellings } from './spelling';

const config = join(process.cwd(), 'cspell.json');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spelling-'));
  await writeFile(
    join(folder, 'a.en.yaml'),
    'q1:\n  text: A child tells you somthing. [NCMEC](claim:xqzt) listens to [niños](lang:es).\n',
  );
  await writeFile(join(folder, 'a.es.yaml'), 'q1:\n  text: Los niños merecen que una personna los escuche. Prométame algo.\n');
});
afterAll(() => rm(folder, { recursive: true }));

describe('misspellings', () => {
  it('finds what no dictionary of the language has, at its line', async () => {
    const found = await misspellings(folder, config, ['*.??.yaml']);
    expect(found.map(({ file, line, word }) => `${file}:${line} ${word}`)).toEqual([
      'a.en.yaml:2 somthing',
      'a.es.yaml:2 personna',
    ]);
  });

  it('says so when it read nothing, instead of finding everything right', async () => {
    await expect(misspellings(folder, config, ['nothing/*.yaml'])).rejects.toThrow('found no files');
  });
});
