import { readFile, writeFile } from 'node:fs/promises';
import { ledgerPath } from '../src/content/ids';
import { runAsCli } from './lib/cli';
import { readCourse } from './lib/course';
import { enterIds } from './lib/ledger';

await runAsCli(
  {
    name: 'npm run ids',
    does: `Enters new page and question ids in ${ledgerPath}.`,
    flags: {
      reworded: {
        type: 'string',
        multiple: true,
        value: 'ID',
        help: 'A question that means the same in other words; several by repeating the option.',
      },
    },
  },
  async ({ reworded = [] }) => {
    const { course } = await readCourse();
    const { text, entered } = enterIds(course, reworded);
    if (text !== (await readFile(ledgerPath, 'utf8').catch(() => ''))) await writeFile(ledgerPath, text);
    console.log(entered ? `${entered} ids entered in ${ledgerPath}` : 'No new ids.');
  },
);
