import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '../support/real-course';
import { reliabilityDoc } from './doc';
import { matrix } from './matrix';

it('docs/reliability.md says what the matrix says; "npm run reliability" writes it', () => {
  expect(readFileSync(join(projectFolder, 'docs/reliability.md'), 'utf8')).toBe(reliabilityDoc());
});

it('what is marked as played in a real browser is', () => {
  const folder = join(projectFolder, 'tests/e2e');
  const specs = readdirSync(folder)
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const named = Object.values(matrix).flatMap((rows) => rows.flatMap(({ browser }) => browser ?? []));
  expect(named.filter((title) => !specs.includes(`test('${title}'`))).toEqual([]);
});
