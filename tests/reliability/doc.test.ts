import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '../support/real-course';
import { reliabilityDoc } from './doc';

it('docs/reliability.md says what the matrix says; "npm run reliability" writes it', () => {
  expect(readFileSync(join(projectFolder, 'docs/reliability.md'), 'utf8')).toBe(reliabilityDoc(projectFolder));
});
