import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Criterion, name, (level,) what is claimed, remark, names of evidence. */
type WcagRow = readonly [id: string, name: string, level: 'A' | 'AA', claim: string, remark: string, evidence: readonly string[]];
type Row = readonly [id: string, name: string, claim: string, remark: string, evidence: readonly string[]];

export interface Conformance {
  readonly date: string;
  readonly scope: string;
  readonly contact: string;
  readonly notes: readonly string[];
  readonly not_tested_with: readonly string[];
  readonly methods: readonly string[];
  readonly evidence: Readonly<Record<string, { readonly file: string; readonly test: string }>>;
  readonly wcag: readonly WcagRow[];
  readonly functional: readonly Row[];
  readonly support: readonly Row[];
}

export const conformancePath = 'docs/accessibility-conformance';

export const readConformance = (): Conformance =>
  parse(readFileSync(`${conformancePath}.yaml`, 'utf8').replace(/^date: (\S+)$/m, "date: '$1'")) as Conformance;

interface Package {
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const engines = {
  'axe-core': 'axe-core',
  'IBM accessibility-checker-engine': 'accessibility-checker-engine',
  HTML_CodeSniffer: 'html_codesniffer',
  'Playwright, with Chromium': '@playwright/test',
  'Guidepup virtual screen reader': '@guidepup/virtual-screen-reader',
};

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** The report in the form of ITI's VPAT 2.5, as Markdown. */
export const conformanceReport = (data: Conformance, { version, devDependencies }: Package): string => {
  const proof = (names: readonly string[]) => names.map((name) => `[${name}](#evidence)`).join(', ') || 'review';
  const row = ([id, name, claim, remark, evidence]: Row) =>
    `| ${id} ${name} | ${claim} | ${remark} ${`Evidence: ${proof(evidence)}.`} |`;
  const wcag = (level: string) =>
    data.wcag
      .filter((one) => one[2] === level)
      .map(([id, name, , claim, remark, evidence]) => row([id, name, claim, remark, evidence]));
  const table = (head: string, rows: readonly string[]) =>
    `| ${head} | Conformance level | Remarks |\n|---|---|---|\n${rows.join('\n')}`;
  const tests = Object.entries(data.evidence).map(([name, { file, test }]) => `| ${name} | \`${file}\` | ${test} |`);

  return `# Accessibility conformance report

In the form of VPAT® 2.5 Rev 508 (WCAG 2.2 and Revised Section 508). Written from \`accessibility-conformance.yaml\` by
\`npm run references -- conformance\`; a test fails while the two differ or a named test does not exist.

- **Product**: Protecting Children from Sex Trafficking, version ${version}
- **Report date**: ${data.date}
- **Scope**: ${data.scope}
- **Contact**: ${data.contact}

${list(data.notes)}

**Not yet tested with**: ${data.not_tested_with.join('; ')}.

## Evaluation methods

${list(data.methods)}
${list(Object.entries(engines).map(([name, dependency]) => `${name} ${devDependencies[dependency] ?? ''}`))}

## Terms

- **Supports**: at least one way of use meets the criterion without known defects.
- **Partially Supports**: some of it does not meet the criterion.
- **Does Not Support**: most of it does not meet the criterion.
- **Not Applicable**: the criterion does not concern this product.

## Table 1: success criteria, level A

These also answer Revised Section 508, 501 and 504.2 (WCAG 2.0 A and AA) and WCAG 2.1.

${table('Criteria', wcag('A'))}

## Table 2: success criteria, level AA

${table('Criteria', wcag('AA'))}

## Revised Section 508, chapter 3: functional performance criteria

${table('Criteria', data.functional.map(row))}

## Revised Section 508, chapter 4: hardware

Not applicable: the product is not hardware.

## Revised Section 508, chapter 5: software

Not applicable: the product is web content and answers to WCAG above (E205, 501.1).

## Revised Section 508, chapter 6: support documentation and services

${table('Criteria', data.support.map(row))}

## Evidence

| Name | File | Test |
|---|---|---|
${tests.join('\n')}
`;
};

export const readPackage = (): Package => JSON.parse(readFileSync('package.json', 'utf8')) as Package;
