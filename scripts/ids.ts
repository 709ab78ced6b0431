import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { meaning, placedQuestions } from '../src/content/course-questions';
import { readContent } from '../src/content/files';
import { type LedgerData, ledgerPath } from '../src/content/ids';
import { inspectCourse } from '../src/content/load';
import { formatProblems } from '../src/content/problem';
import { englishSays } from '../src/content/wording';
import { runAsCli, UsageError } from './lib/cli';

const head = `# Every page and question id ever published, its number in saved records, and what a question meant.
# Written by "npm run ids"; only ever appended to. Learners' saved records depend on it.
`;

/** Enters new ids in the ledger. What is there stays, also when its page or question is gone. */
await runAsCli(import.meta.url, async () => {
  const { values } = parseArgs({ options: { reworded: { type: 'string', multiple: true, default: [] } } });
  const { course, problems } = inspectCourse(await readContent(process.cwd()));
  if (!course) throw new UsageError(formatProblems(problems));
  const { pages, questions } = course.ledger;
  const ledger: LedgerData = { pages: { ...pages }, questions: { ...questions } };
  const numbers = [...Object.values(pages), ...Object.values(questions)].map(({ n }) => n);
  let next = numbers.length ? Math.max(...numbers) + 1 : 0;
  let added = 0;
  for (const { structure } of course.lessons) {
    for (const { id } of structure.pages) {
      if (ledger.pages[id]) continue;
      ledger.pages[id] = { n: next++ };
      added += 1;
    }
  }
  for (const placed of placedQuestions(course)) {
    const { id, type } = placed.draft;
    const known = ledger.questions[id];
    if (known && !values.reworded.includes(id)) continue;
    ledger.questions[id] = { n: known?.n ?? next++, type, ...meaning(placed.draft), says: englishSays(placed) };
    added += 1;
  }
  const unknown = values.reworded.find((id) => !questions[id]);
  if (unknown) throw new UsageError(`--reworded ${unknown}: no such question in ${ledgerPath}.`);
  const text = head + stringify(ledger, { lineWidth: 0, defaultStringType: 'PLAIN' });
  if (text !== (await readFile(ledgerPath, 'utf8').catch(() => ''))) await writeFile(ledgerPath, text);
  console.log(added ? `${added} ids entered in ${ledgerPath}` : 'No new ids.');
});
