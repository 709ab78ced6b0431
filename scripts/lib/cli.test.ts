import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentError } from '../../src/content/problem';
import { Fail, runAsCli } from './cli';

const argv = process.argv;
const out = vi.spyOn(console, 'log');
const err = vi.spyOn(console, 'error');

beforeEach(() => {
  for (const spy of [out, err]) spy.mockReset().mockImplementation(() => undefined);
});
afterEach(() => {
  process.argv = argv;
  process.exitCode = undefined;
});

const flags = {
  out: { type: 'string', value: 'DIR', default: 'dist', help: 'Where it goes,\nor stays.' },
  dry: { type: 'boolean', default: false, help: 'Only tries.' },
} as const;

const run = async (words: readonly string[], takes: { words?: string } = {}, main = vi.fn()) => {
  process.argv = [...argv.slice(0, 2), ...words];
  await runAsCli({ name: 'npm run it', does: 'Does it.', flags, ...takes }, main);
  return main;
};

describe('runAsCli', () => {
  it('hands over options with their defaults, and words', async () => {
    const main = await run(['--dry', 'one'], { words: 'WORD' });
    expect(main).toHaveBeenCalledWith({ out: 'dist', dry: true }, ['one']);
    expect(process.exitCode).toBeUndefined();
  });

  it('explains the script instead of running it', async () => {
    expect(await run(['--help'])).not.toHaveBeenCalled();
    expect(out.mock.calls).toEqual([
      [
        'Does it.\n\nnpm run it -- [options]\n\n  --out DIR  Where it goes,\n             or stays.\n  --dry      Only tries.\n  --help     This text.',
      ],
    ]);
  });

  it.each([
    ['an unknown option', ['--od'], {}, "Unknown option '--od'"],
    ['the same where words are allowed', ['--od'], { words: 'WORD' }, "Unknown option '--od'"],
    ['a stray word', ['od'], {}, "Unexpected argument 'od'. This command does not take positional arguments"],
    ['no value', ['--out'], {}, "Option '--out <value>' argument missing"],
  ])('%s: one message with the known ones', async (_, words, takes, message) => {
    expect(await run(words, takes)).not.toHaveBeenCalled();
    expect(err.mock.calls).toEqual([[`${message}\nThe options are --out, --dry and --help; --help explains them.`]]);
    expect(process.exitCode).toBe(1);
  });

  it.each([new Fail('Mend this.'), new ContentError([])])('shows %s without a stack trace', async (error) => {
    await run([], {}, vi.fn().mockRejectedValue(error));
    expect(err.mock.calls).toEqual([[error.message]]);
    expect(process.exitCode).toBe(1);
  });

  it('shows where an error came from that nobody expected', async () => {
    const error = new TypeError('x is not a function');
    await run([], {}, vi.fn().mockRejectedValue(error));
    expect(err.mock.calls).toEqual([[error]]);
    expect(process.exitCode).toBe(1);
  });
});
