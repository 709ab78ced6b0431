import { stringify } from 'yaml';
import { meaning, placedQuestions } from '../../src/content/course-questions';
import { type LedgerData, ledgerPath } from '../../src/content/ids';
import type { Course } from '../../src/content/load';
import { englishSays } from '../../src/content/wording';
import { Fail } from './cli';

const head = `# Every page and question id ever published, its number in saved records, and what a question meant.
# Written by "npm run ids"; only ever appended to. Learners' saved records depend on it.
`;

/** The ledger with new ids entered. What is there stays, also when its page or question is gone. */
export const enterIds = (course: Course, reworded: readonly string[]): { text: string; entered: number } => {
  const { pages, questions } = course.ledger;
  const unknown = reworded.find((id) => !questions[id]);
  if (unknown) throw new Fail(`--reworded ${unknown}: no such question in ${ledgerPath}.`);
  const ledger: LedgerData = { pages: { ...pages }, questions: { ...questions } };
  const numbers = [...Object.values(pages), ...Object.values(questions)].map(({ n }) => n);
  let next = numbers.length ? Math.max(...numbers) + 1 : 0;
  let entered = 0;
  for (const { structure } of course.lessons) {
    for (const { id } of structure.pages) {
      if (ledger.pages[id]) continue;
      ledger.pages[id] = { n: next++ };
      entered += 1;
    }
  }
  for (const placed of placedQuestions(course)) {
    const { id, type } = placed.draft;
    const known = ledger.questions[id];
    if (known && !reworded.includes(id)) continue;
    ledger.questions[id] = { n: known?.n ?? next++, type, ...meaning(placed.draft), says: englishSays(placed) };
    entered += 1;
  }
  return { text: head + stringify(ledger, { lineWidth: 0, defaultStringType: 'PLAIN' }), entered };
};
