import { browserRun } from './lib/browser-run';
import { runAsCli } from './lib/cli';

await runAsCli(
  {
    name: 'npm run look',
    does: `Takes pictures of every kind of screen: five widths in both themes, forced colours, greyscale, reduced motion, print.
Writes a contact sheet of each, as a page and as a picture, to test-results/look. With words, only settings that have one
in their name, such as dark or 360.`,
    flags: { language: { type: 'string', default: 'en', value: 'CODE', help: 'Language of the course.' } },
    words: 'WORD …',
  },
  async ({ language }, words) => {
    const chosen = words.length ? ['--grep', words.join('|')] : [];
    if (!(await browserRun(['--project=look', ...chosen], { LOOK_LANGUAGE: language }))) process.exitCode = 1;
    else console.log('\nLook at test-results/look/*.html, or at the .png beside each.');
  },
);
