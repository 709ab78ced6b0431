import { readContent } from '../src/content/files';
import { loadCourse } from '../src/content/load';
import { runAsCli } from './lib/cli';

await runAsCli(
  { name: 'npm run validate', does: 'Checks all content and prints every problem at its place.', flags: {} },
  async () => {
    const { lessons, banks, claims, languages } = loadCourse(await readContent(process.cwd()));
    const items = banks.reduce((sum, { structure }) => sum + structure.items.length, 0);
    console.log(
      `Content is sound: ${lessons.length} lessons, ${items} final items, ${Object.keys(claims.structure).length} claims, ${languages.join(' and ')}.`,
    );
  },
);
