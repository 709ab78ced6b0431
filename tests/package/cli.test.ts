// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPackage } from '../../scorm/package/build';
import { packageEditions } from '../../scorm/package/types';
import { appFiles, input, meta } from './fixture';
import { runScript } from './run';

let project = '';

const write = (path: string, content: Uint8Array | string) => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), content);
};

/** A finished build in a folder of its own; the script works on the folder it is started in. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'package-cli-'));
  for (const [path, content] of Object.entries(appFiles)) write(`dist/app/${path}`, content);
  write('dist/app-meta.json', JSON.stringify(meta));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const pack = (...args: readonly string[]) => runScript('scripts/package.ts', args, { cwd: project });
const inDist = () => readdirSync(join(project, 'dist')).sort();

describe('npm run package', () => {
  it('packs each booster as a course of its own', () => {
    for (const [path, content] of Object.entries(appFiles)) write(`dist/boosters/week/app/${path}`, content);
    write('dist/boosters/week/app-meta.json', JSON.stringify({ ...meta, id: 'protecting-children-week' }));
    const { status, stdout } = pack('--no-build', '--edition', 'scorm12');
    expect(status).toBe(0);
    const zip = 'boosters/protecting-children-week-0.1.0-scorm12.zip';
    expect(stdout).toContain(zip);
    expect(readdirSync(join(project, 'dist/boosters')).sort()).toEqual(['protecting-children-week-0.1.0-scorm12.zip', 'week']);
    expect(readFileSync(join(project, 'dist/SHA256SUMS'), 'utf8')).toContain(zip);
  });

  it('writes every edition, the sums and a table, and nothing else', async () => {
    const { status, stdout, stderr } = pack('--no-build');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const built = await Promise.all(packageEditions.map((edition) => buildPackage(input(edition))));
    expect(inDist()).toEqual(['SHA256SUMS', 'app', 'app-meta.json', ...built.map(({ name }) => name).sort()]);
    expect(readFileSync(join(project, 'dist/SHA256SUMS'), 'utf8')).toBe(
      built.map((one) => `${one.sha256}  ${one.name}\n`).join(''),
    );
    for (const { name, bytes, files, sha256 } of built) {
      expect(new Uint8Array(readFileSync(join(project, 'dist', name)))).toEqual(bytes);
      expect(stdout).toMatch(new RegExp(`${name} +${bytes.length} +${files} +${sha256.slice(0, 12)}$`, 'm'));
    }
    expect(stdout).toMatch(/^edition +file +bytes +files +sha256\n/);
  });

  it('packs the chosen editions into the chosen folder, replacing what is there', () => {
    write('out/protecting-children-0.1.0-scorm12.zip', 'old');
    expect(pack('--no-build', '--edition', 'scorm2004-4, scorm12', '--out', 'out').status).toBe(0);
    const names = ['SHA256SUMS', 'protecting-children-0.1.0-scorm12.zip', 'protecting-children-0.1.0-scorm2004-4.zip'];
    expect(readdirSync(join(project, 'out')).sort()).toEqual(names);
    expect(readFileSync(join(project, 'out', names[1] ?? '')).length).toBeGreaterThan(1000);
  });

  it('explains itself', () => {
    const { status, stdout } = pack('--help');
    expect(status).toBe(0);
    for (const option of ['--edition', '--out', '--no-build', ...packageEditions]) expect(stdout).toContain(option);
  });
});

describe('npm run package stops with one clear message', () => {
  const expectFailure = (result: ReturnType<typeof pack>, ...messages: readonly string[]) => {
    expect(result.status).toBe(1);
    for (const message of messages) expect(result.stderr).toContain(message);
    expect(result.stderr).not.toMatch(/^\s+at /m);
    expect(result.stdout).toBe('');
    expect(inDist().filter((name) => /zip|SUMS|^\./.test(name))).toEqual([]);
  };

  it('unknown option', () =>
    expectFailure(pack('--editon', 'scorm12'), "Unknown option '--editon'", 'The options are --profile, --edition'));
  it('stray word', () => expectFailure(pack('scorm12'), "Unexpected argument 'scorm12'", 'The options are'));
  it('option without a value', () => expectFailure(pack('--out'), '--out', 'The options are'));
  it('unknown edition', () => expectFailure(pack('--edition', 'scorm12,aicc'), 'Unknown edition "aicc"', 'scorm2004-3'));
  it('empty edition', () => expectFailure(pack('--edition', ','), 'Unknown edition', 'scorm2004-3'));

  it('a file where the out folder should be', () => {
    write('taken', 'a file');
    expectFailure(pack('--no-build', '--out', 'taken/zips'), join(project, 'taken/zips'), 'Choose another folder with --out');
  });

  it('a folder where a zip should be: no draft is left behind', () => {
    write('out/protecting-children-0.1.0-scorm12.zip/keep.txt', 'x');
    expectFailure(pack('--no-build', '--out', 'out'), 'Cannot write the packages to', '--out DIR');
    expect(readdirSync(join(project, 'out'))).toEqual(['protecting-children-0.1.0-scorm12.zip']);
  });

  it('no build', () => {
    rmSync(join(project, 'dist/app'), { recursive: true });
    expectFailure(pack('--no-build'), join('dist', 'app'), 'is missing. Run "npm run build" first');
  });

  it('no description of the build', () => {
    rmSync(join(project, 'dist/app-meta.json'));
    expectFailure(pack('--no-build'), 'app-meta.json is missing. Run "npm run build" first');
  });

  it('a description that is not whole', () => {
    write('dist/app-meta.json', JSON.stringify({ ...meta, title: undefined }));
    expectFailure(pack('--no-build'), 'title', 'Run "npm run build" again');
    write('dist/app-meta.json', '{');
    expectFailure(pack('--no-build'), 'JSON', 'Run "npm run build" again');
  });

  it('an app with mistakes: all are listed and nothing is written', () => {
    write('dist/app/tool.exe', 'x');
    write('dist/app/assets/.DS_Store', 'x');
    expectFailure(pack('--no-build'), 'it was not built', 'tool.exe: LMSs refuse', 'assets/.DS_Store: hidden file');
  });
});
