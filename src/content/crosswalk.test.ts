import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, realCourse, realOutline } from '../../tests/support/real-course';
import { forRole } from '../domain/outline';
import { crosswalk } from './crosswalk';
import type { Course } from './load';

const course = realCourse as Course;
const { markdown, csv } = crosswalk(course);

describe('docs/crosswalk', () => {
  it.each([
    ['crosswalk.md', markdown],
    ['crosswalk.csv', csv],
  ])('%s is what the content says today', async (name, text) => {
    const committed = await readFile(join(projectFolder, 'docs', name), 'utf8');
    expect(committed === text, `docs/${name} is stale. Run "npm run crosswalk".`).toBe(true);
  });

  const rows = csv
    .trimEnd()
    .split('\r\n')
    .map((line) => JSON.parse(`[${line.replace(/\\/g, '\\\\').replace(/""(?!,|$)/g, '\\"')}]`) as string[]);

  it('has every objective for every role, its last column empty', () => {
    expect(rows.length - 1).toBe(realOutline.roles.length * realOutline.objectives.length);
    for (const row of rows.slice(1)) expect([row.length, row.at(-1)]).toEqual([7, '']);
  });

  it('names every final item of a role once', () => {
    for (const [i, role] of realOutline.roles.entries()) {
      const of = realOutline.objectives.length;
      const named = rows.slice(1 + i * of, 1 + (i + 1) * of).flatMap((row) => row[5]?.split('; ') ?? []);
      const pool = realOutline.bank.filter((item) => forRole(item.roles, role)).map(({ id }) => id);
      expect(named.sort()).toEqual(pool.sort());
    }
  });

  it('names no page that this role does not see', () => {
    const foreign = realOutline.lessons.flatMap(({ pages }) => pages.filter(({ roles }) => roles && !roles.includes('school')));
    const school = markdown.split('## ')[1] ?? '';
    expect(foreign.length).toBeGreaterThan(0);
    expect(foreign.filter(({ id }) => school.includes(`(${id})`))).toEqual([]);
  });

  it('gives each objective a page to point at', () => {
    for (const [role, objective, , pages] of rows.slice(1)) expect(pages, `${role}, ${objective}`).not.toBe('–');
  });
});
