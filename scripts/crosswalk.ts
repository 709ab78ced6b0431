import { crosswalk } from '../src/content/crosswalk';
import { runAsCli } from './lib/cli';
import { readCourse } from './lib/course';
import { replaceFiles } from './lib/in-place';

/** A test fails while the files are older than the content. */
await runAsCli(
  { name: 'npm run crosswalk', does: 'Writes docs/crosswalk.md and docs/crosswalk.csv from the content.', flags: {} },
  async () => {
    const { markdown, csv } = crosswalk((await readCourse()).course);
    await replaceFiles('docs', { 'crosswalk.md': markdown, 'crosswalk.csv': csv });
    console.log('docs/crosswalk.md and docs/crosswalk.csv are written.');
  },
);
