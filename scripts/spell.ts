import { join } from 'node:path';
import { runAsCli } from './lib/cli';
import { misspellings } from './lib/spelling';

const globs = ['modules/*.??.yaml', 'modules/media/*.??.yaml', 'quizzes/*.??.yaml'];

/** Spelling of everything that learners read, in each language. */
await runAsCli(import.meta.url, async () => {
  const root = process.cwd();
  const found = await misspellings(root, join(root, 'cspell.json'), globs);
  for (const { file, line, column, word } of found) {
    const list = `docs/words.${/\.(\w\w)\.yaml$/.exec(file)?.[1] ?? 'en'}.txt`;
    console.error(`${file}:${line}:${column}  "${word}" is in no dictionary. Correct it, or add it to ${list}.`);
  }
  if (found.length) process.exitCode = 1;
  else console.log('Spelling is right.');
});
