import { relative } from 'node:path';
import { type CSpellReporter, type Issue, lint } from 'cspell';

/** A word that neither a dictionary nor the project's list has. */
export interface Misspelling {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly word: string;
}

/**
 * Looks up every word of the words files below `root`, in the dictionary of their language; see cspell.json.
 * Needs no network: the dictionaries are packages.
 */
export const misspellings = async (root: string, config: string, globs: readonly string[]): Promise<Misspelling[]> => {
  const found: Misspelling[] = [];
  const faults: string[] = [];
  const reporter: CSpellReporter = {
    issue: ({ uri, row, col, text }: Issue) => {
      found.push({ file: relative(root, decodeURIComponent(new URL(uri ?? '').pathname)), line: row, column: col, word: text });
    },
    info: () => undefined,
    debug: () => undefined,
    error: (message) => faults.push(message),
    progress: () => undefined,
    result: () => undefined,
  };
  const { files, errors } = await lint([...globs], { root, config, progress: false, cache: false }, reporter);
  // A checker that read nothing has not found the words to be right.
  if (errors || faults.length) throw new Error(`The spelling check did not run: ${faults.join('; ') || `${errors} errors`}`);
  if (!files) throw new Error(`The spelling check found no files for ${globs.join(', ')} in ${root}.`);
  return found.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
};
