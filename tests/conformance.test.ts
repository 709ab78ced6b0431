import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conformancePath, conformanceReport, readConformance, readPackage } from '../scripts/lib/conformance';

const data = readConformance();
const rows = [
  ...data.wcag.map(([id, , , claim, remark, evidence]) => ({ id, claim, remark, evidence })),
  ...[...data.functional, ...data.support].map(([id, , claim, remark, evidence]) => ({ id, claim, remark, evidence })),
];

/** Every criterion of WCAG 2.2 at level A and AA, and 4.1.1 of the versions before. */
const criteria =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 ' +
  '2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 ' +
  '3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.1 4.1.2 4.1.3';

describe('the accessibility conformance report', () => {
  it('has a row for every criterion', () => {
    expect(data.wcag.map(([id]) => id)).toEqual(criteria.split(' '));
    expect(data.functional.map(([id]) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `302.${n}`));
  });

  it('claims in the terms of the form, each with a remark', () => {
    const terms = ['Supports', 'Partially Supports', 'Does Not Support', 'Not Applicable'];
    expect(rows.filter(({ claim, remark }) => !terms.includes(claim) || remark.length < 10)).toEqual([]);
  });

  it.each(Object.entries(data.evidence))('names a test that exists: %s', (_, { file, test }) => {
    expect(existsSync(file), file).toBe(true);
    const titles = [...readFileSync(file, 'utf8').matchAll(/\b(?:it|test)(?:\.each\([^)]*\))?\(\s*(['"`])(.*?)\1/gs)].map(
      (found) => found[2],
    );
    expect(
      titles.filter((title) => title?.startsWith(test)),
      `${file}: ${test}`,
    ).not.toEqual([]);
  });

  it('rests only on evidence that it names, and names none in vain', () => {
    const used = new Set(rows.flatMap(({ evidence }) => evidence));
    expect([...used].filter((name) => !(name in data.evidence))).toEqual([]);
    expect(Object.keys(data.evidence).filter((name) => !used.has(name))).toEqual([]);
  });

  it('is what stands in docs', () => {
    const written = readFileSync(`${conformancePath}.md`, 'utf8');
    expect(written, 'stale: npm run references -- conformance').toBe(conformanceReport(data, readPackage()));
  });
});
