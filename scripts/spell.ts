import { join } from 'node:path';
import { runAsCli } from './lib/cli';

const globs = ['modules/*.??.yaml', 'modules/media/*.??.yaml', 'quizzes/*.??.yaml'];

await runAsCli(
  { name: 'npm run spell', does: 'Checks the spelling of everything that learners read, in each language.', flags: {} },
  async () => {
    const { misspellings } = await import('./lib/spelling');
    const root = process.cwd();
    const found = await misspellings(root, join(root, 'cspell.json'), globs);
    for (const { file, line, column, word } of found) {
      const list = `docs/words.${/\.(\w\w)\.yaml$/.exec(file)?.[1] ?? 'en'}.txt`;
      console.error(`${file}:${line}:${column}  "${word}" is in no dictionary. Correct it, or add it to ${list}.`);
    }
    if (found.length) process.exitCode = 1;
    else console.log('Spelling is right.');
  },
);
