import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, realCourse } from '../../tests/support/real-course';
import type { Course } from './load';
import { sourcesDoc } from './sources-doc';

const course = realCourse as Course;

describe('docs/sources.md', () => {
  it('is what the claims say today', async () => {
    const committed = await readFile(join(projectFolder, 'docs/sources.md'), 'utf8');
    expect(committed === sourcesDoc(course), 'docs/sources.md is stale. Run "npm run sources".').toBe(true);
  });

  it('has every claim with its source, scope, state and caveat', () => {
    const doc = sourcesDoc(course);
    for (const [id, { use, url, checked }] of Object.entries(course.claims.structure)) {
      const entry = doc.split(`## ${id}\n`)[1]?.split('\n## ')[0] ?? '';
      expect(entry, id).toContain(`<${url}>`);
      expect(entry, id).toContain('- Covers: ');
      expect(entry, id).toMatch(new RegExp(`- State: .*${checked}`));
      if (use !== 'teach') expect(entry, id).toContain('- Leaves out: ');
    }
  });

  it('keeps Markdown signs in titles as words', () => {
    const [id, claim] = Object.entries(course.claims.structure)[0] as [string, Course['claims']['structure'][string]];
    const changed = {
      ...course,
      claims: { ...course.claims, structure: { [id]: { ...claim, title: 'A *bold* <b>title</b>' } } },
    };
    expect(sourcesDoc(changed)).toContain('A \\*bold\\* \\<b\\>title\\</b\\>');
  });
});
