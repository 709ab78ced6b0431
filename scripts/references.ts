import { writeFile } from 'node:fs/promises';
import { browserRun } from './lib/browser-run';
import { Fail, runAsCli } from './lib/cli';
import { conformancePath, conformanceReport, readConformance, readPackage } from './lib/conformance';

/** Those that a browser has to take. */
const specs = { spoken: 'spoken.spec.ts', pictures: 'pictures.spec.ts' } as const;
const names = ['conformance', ...Object.keys(specs)];

await runAsCli(
  {
    name: 'npm run references',
    does: `Writes anew what tests compare with: conformance (docs/accessibility-conformance.md from its .yaml), spoken
(docs/spoken.*.md) and pictures (tests/e2e/pictures). Read and look at the changes before you commit them.
With words, only those.`,
    flags: {},
    words: 'conformance|spoken|pictures …',
  },
  async (_, words) => {
    const wrong = words.find((word) => !names.includes(word));
    if (wrong !== undefined) throw new Fail(`There is no reference "${wrong}". The references are ${names.join(', ')}.`);
    const wanted = words.length ? words : names;
    if (wanted.includes('conformance'))
      await writeFile(`${conformancePath}.md`, conformanceReport(readConformance(), readPackage()));
    const chosen = Object.entries(specs).flatMap(([name, spec]) => (wanted.includes(name) ? [spec] : []));
    if (chosen.length && !(await browserRun(['--project=e2e', ...chosen], { UPDATE_REFERENCES: '1' }))) process.exitCode = 1;
  },
);
