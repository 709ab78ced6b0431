import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../tests/support/real-course';
import { buildNotices } from './notices';

const course = { id: 'a-course', version: '1.2.3' };
const files = await buildNotices(projectFolder, course);
const bom = JSON.parse(files['bom.json'] ?? '') as { specVersion: string; metadata: unknown; components: { purl: string }[] };

describe('what the package says of its parts', () => {
  it('names every dependency that runs in the course, at the version that is installed, and the typefaces', () => {
    const { dependencies } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const named = bom.components.map(({ purl }) => purl);
    for (const [name, version] of Object.entries(dependencies)) expect(named).toContain(`pkg:npm/${name}@${version}`);
    expect(named.filter((url) => url.includes('fontsource'))).toHaveLength(2);
    expect(bom).toMatchObject({ specVersion: '1.6', metadata: { component: { name: 'a-course', version: '1.2.3' } } });
  });

  it('carries their licenses in full', () => {
    const text = files['third-party-licenses.txt'] ?? '';
    expect(text.match(/Permission is hereby granted, free of charge/g)?.length).toBeGreaterThanOrEqual(2);
    expect(text).toMatch(/SIL OPEN FONT LICENSE Version 1.1/);
  });

  it('is the same every time, and small', async () => {
    expect(await buildNotices(projectFolder, course)).toEqual(files);
    expect(JSON.stringify(files).length).toBeLessThan(25_000);
  });
});
