import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, runScript } from '../tests/package/run';

const names = readdirSync(join(root, 'scripts'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3));

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe.each(names)('scripts/%s.ts', (name) => {
  it('explains itself under the name that npm knows it by', () => {
    const { status, stdout, stderr } = runScript(`scripts/${name}.ts`, ['--help']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const command = /^npm (?:run )?(\S+)/m.exec(stdout)?.[1] ?? '';
    expect(scripts[command]).toBe(`node scripts/bootstrap.mjs ${name}`);
  });

  it('stops at an unknown option with one clear message', () => {
    const { status, stdout, stderr } = runScript(`scripts/${name}.ts`, ['--wrong']);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Unknown option '--wrong'\nThe (only option is|options are) .*--help.*\n$/);
  });
});

describe('scripts/bootstrap.mjs, before it installs anything,', () => {
  const bootstrap = (...words: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/bootstrap.mjs'), ...words], { encoding: 'utf8' });

  it.each([
    [[], 'Which script?'],
    [['vaildate'], 'There is no script "vaildate".'],
  ])('names the scripts when started with %j', (words, message) => {
    const { status, stdout, stderr } = bootstrap(...words);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.split('\n')[0]).toBe(message);
    expect(stderr).toContain(`The names are ${names.join(', ')};`);
  });

  it('explains itself', () => {
    const { status, stdout } = bootstrap('--help');
    expect(status).toBe(0);
    expect(stdout).toContain(names.join(', '));
  });
});
