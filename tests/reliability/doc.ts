import { matrix } from './matrix';
import type { Row } from './row';
import { words } from './trial';

const lmsHas = (row: Row): string => {
  const result = row.passed
    ? row.score === ''
      ? 'passed, no score'
      : 'passed, 100'
    : row.score
      ? 'the score, not passed yet'
      : 'not passed yet';
  return row.lms === 'the result' ? result : `${row.lms}; ${result}`;
};

const said = (key: keyof typeof words.status) => `“${words.status[key]}”`;
const sees = ({ notice, line, also }: Row) =>
  [...(notice ? [said(notice)] : []), said(line), ...(also ? [also.sees] : [])].join(' ');

/** `docs/reliability.md`: the matrix in words. A test plays every row and another compares this text with the file. */
export const reliabilityDoc = (): string => {
  const table = (rows: readonly Row[]) =>
    [
      '| Fault | The learner sees | Meanwhile the LMS has | Afterwards comes back |',
      '|---|---|---|---|',
      ...rows.map((row) => `| ${row.fault}${row.browser ? ' †' : ''} | ${sees(row)} | ${lmsHas(row)} | ${row.recovered} |`),
    ].join('\n');
  const groups = Object.entries(matrix).map(([name, rows]) => `## ${name}\n\n${table(rows)}`);
  return `${intro}\n\n${groups.join('\n\n')}\n\n${outro}\n`;
};

const intro = `# What survives when things go wrong

Written by \`npm run reliability\`; the tests fail while it is not what they saw. In each row a learner does the first lesson, meets the fault, does the other lessons and passes the final check. “Meanwhile” is 40 seconds into the fault; then all is well again. *In the same window* means: by itself, within a minute and a half. *At the next launch* means: in the same browser, from what it kept. The course runs on in every row, and no call is made that a strict LMS would mind. Each row is played with SCORM 1.2 and SCORM 2004 4th Edition; what is marked † in a real browser as well, on the built packages.`;

const outro = `## What cannot be saved

- An LMS that answers "true" and keeps nothing: what this window did is lost once it is closed properly, since the course must believe the answer.
- Answers (interactions) of an earlier attempt at the final check, when the LMS took nothing before the window was closed or killed. The best score and the pass are kept.
- Work of a learner whose LMS never said who it is, when the LMS has no text either: this browser cannot know whose it was.
- Two tabs at the same time while the storage of the browser is blocked: the one that saves last wins.
- With an LMS that takes nothing but the first 255 characters: practice answers beyond them. Place, finished pages, result and score are kept.

An LMS that takes a text of a later version back to an older package keeps that text untouched. The older package reports a pass, nothing else.

How much of all this holds in any order is not left to this table: \`npm test\` plays 600 random schedules of learners and faults, \`npm run test:soak\` 10,000.`;
