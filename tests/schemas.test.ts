import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { packageEditions } from '../scorm/package/types';
import { readContent } from '../src/content/files';
import { jsonSchemas, schemaFolder } from '../src/content/json-schemas';

describe('JSON Schemas for editors', () => {
  test('are what "npm run schemas" writes today', async () => {
    const expected = jsonSchemas(packageEditions);
    expect((await readdir(schemaFolder)).sort()).toEqual(Object.keys(expected).sort());
    for (const [name, text] of Object.entries(expected)) {
      expect(await readFile(`${schemaFolder}/${name}`, 'utf8'), `${name} is stale: run npm run schemas`).toBe(text);
    }
  });

  test('are named on the first line of every content file', async () => {
    const known = Object.keys(jsonSchemas(packageEditions));
    for (const [path, source] of await readContent('.')) {
      if (!path.endsWith('.yaml') || path.endsWith('ids.lock.yaml')) continue;
      const named = source.match(/^# yaml-language-server: \$schema=(?:\.\.\/)*(?:modules\/)?schema\/(\S+)\n/)?.[1];
      expect(known, `${path} names no known schema`).toContain(named);
    }
  });
});
