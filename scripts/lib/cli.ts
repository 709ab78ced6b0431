import { type ParseArgsConfig, parseArgs } from 'node:util';
import { table } from './table';

/** Something the person at the keyboard can mend; shown without a stack trace. */
export class Fail extends Error {
  override name = 'Fail';
}

export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** An option of `parseArgs` with what `--help` says about it. */
type Flag = NonNullable<ParseArgsConfig['options']>[string] & {
  readonly help: string;
  /** Stands for the value in the help, such as `DIR`. */
  readonly value?: string;
};
export type Flags = Readonly<Record<string, Flag>>;
export type Values<F extends Flags> = ReturnType<typeof parseArgs<{ options: F }>>['values'];

export interface Command<F extends Flags> {
  /** As typed: `npm run package`. */
  readonly name: string;
  readonly does: string;
  readonly flags: F;
  /** Stands for the words after the options, in the help; without it the command takes none. */
  readonly words?: string;
}

const lastFlag: Flag = { type: 'boolean', help: 'This text.' };

const helpText = ({ name, does, flags, words }: Command<Flags>): string => {
  const usage = [...(Object.keys(flags).length ? ['[options]'] : []), ...(words ? [`[${words}]`] : [])];
  const rows = Object.entries({ ...flags, help: lastFlag }).flatMap(([flag, { value, help }]) =>
    help.split('\n').map((line, index) => [index ? '' : `  --${flag}${value ? ` ${value}` : ''}`, line]),
  );
  return `${does}\n\n${[name, ...(usage.length ? ['--', ...usage] : [])].join(' ')}\n\n${table(rows)}`;
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const known = (flags: Flags): string => {
  const names = Object.keys(flags).map((flag) => `--${flag}`);
  return names.length
    ? `The options are ${list.format([...names, '--help'])}; --help explains them.`
    : 'The only option is --help.';
};

const readArgs = <F extends Flags>({ flags, words }: Command<F>) => {
  try {
    const { values, positionals } = parseArgs({ options: { ...flags, help: lastFlag }, allowPositionals: words !== undefined });
    return { help: 'help' in values && values['help'] === true, options: values as Values<F>, words: positionals };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    // Where words are allowed, Node adds how to write one that starts with a dash; no word here does.
    throw new Fail(`${reason(error).replace(/\. To specify a positional.*$/s, '')}\n${known(flags)}`);
  }
};

/** Their message is written for people; of errors that nobody expected the stack trace is wanted. */
const plain = ['Fail', 'ContentError', 'PackageError'];

/** Reads the command line and runs a script's main part, or says what the script does. */
export const runAsCli = async <F extends Flags>(
  command: Command<F>,
  main: (options: Values<F>, words: readonly string[]) => void | Promise<void>,
): Promise<void> => {
  try {
    const { help, options, words } = readArgs(command);
    if (help) console.log(helpText(command));
    else await main(options, words);
  } catch (error) {
    console.error(error instanceof Error && plain.includes(error.name) ? error.message : error);
    process.exitCode = 1;
  }
};
