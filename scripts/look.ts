import { browserRun } from './lib/browser-run';
import { runAsCli } from './lib/cli';

await runAsCli(
  {
    name: 'npm run look',
    does: `Takes pictures of every kind of screen: seven sizes in both themes, forced colours, greyscale, reduced motion, print.
Writes a contact sheet of each, as a page and as a picture, to test-results/look/LANGUAGE. With words, only settings that have one
in their name, such as dark or 360.`,
    flags: {
      language: { type: 'string', default: 'en', value: 'CODE', help: 'Language of the course.' },
      screens: { type: 'string', default: '', value: 'PATTERN', help: 'Only screens whose name matches, such as "plain|help".' },
    },
    words: 'WORD …',
  },
  async ({ language, screens }, words) => {
    const chosen = words.length ? ['--grep', words.join('|')] : [];
    if (!(await browserRun(['--project=look', ...chosen], { LOOK_LANGUAGE: language, LOOK_SCREENS: screens })))
      process.exitCode = 1;
    else console.log(`\nLook at test-results/look/${language}/*.html, or at the .png beside each.`);
  },
);
