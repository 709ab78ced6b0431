// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKit, writeKit } from '../../scorm/package/app/kit-file';
import { packageOf } from '../../scorm/package/app/package-of';
import type { Profile } from '../../scorm/package/profile/profile';
import { decode, encode } from '../../scorm/package/text';
import { defaultSettings } from '../../src/domain/settings';
import { kit } from './kit-fixture';
import { root, runScript } from './run';

const nobody: Profile = { settings: defaultSettings };
const render = (_: unknown, __: unknown, ___: unknown, language: string) => `<p>${language}</p>`;
const built = (profile: Profile) => packageOf(kit, kit.courses[0], profile, 'scorm12', render);
const filesOf = async (profile: Profile) => unzipSync((await built(profile)).bytes);
const pushed = (script: Uint8Array | undefined) =>
  JSON.parse(
    `[${decode(script)
      .split('\n')[0]
      ?.replace(/^.*?\.push\(|\);$/g, '')}]`,
  );

describe('a package for an organization', () => {
  it('carries its id, for people and for LMSs', async () => {
    expect((await built(nobody)).name).toBe('protecting-children-0.1.0-scorm12.zip');
    const own = await built({ ...nobody, id: 'maple' });
    expect(own.name).toBe('protecting-children-maple-0.1.0-scorm12.zip');
    expect(decode(unzipSync(own.bytes)['imsmanifest.xml'])).toContain('identifier="protecting-children-maple"');
  });

  it('leaves out the languages that are off, and begins in the first', async () => {
    const files = await filesOf({ ...nobody, languages: ['es'] });
    expect(Object.keys(files).filter((path) => /(^|\/)en-/.test(path))).toEqual([]);
    expect(Object.keys(files).filter((path) => path.startsWith('content/es-')).length).toBeGreaterThan(6);
    expect(decode(files['index.html'])).toContain('<html lang="es"');
    expect(decode(files['index.html'])).toContain('<p>es</p>');
    const [[first, forWelcome]] = pushed(files['content/es-start.js']);
    expect([first, forWelcome.languages]).toEqual(['first', ['es']]);
    const [[name, outline]] = pushed(files['screens.js']);
    expect([name, outline.languages]).toEqual(['outline', ['es']]);
    expect(decode(files['imsmanifest.xml'])).not.toContain('Protecting');
  });

  it('asks again only for the safety groups that must be right', async () => {
    const [[, outline]] = pushed((await filesOf({ ...nobody, mustPass: ['report'] }))['screens.js']);
    expect(outline.final.safety).toEqual(['report']);
    expect(new Set(outline.bank.map(({ safety }: { safety?: string }) => safety))).toEqual(new Set([undefined, 'report']));
  });

  it('has its title in each language, its colours and its logo', async () => {
    const logo = { name: 'logo.svg', bytes: encode('<svg/>') };
    const settings = { ...defaultSettings, title: { en: 'Own <title>', es: 'Título' }, logo: logo.name };
    const files = await filesOf({ ...nobody, settings, style: ':root{--brand:red}', logo });
    expect(decode(files['imsmanifest.xml'])).toContain('Own &lt;title&gt;');
    expect(decode(files['imsmanifest.xml'])).toContain('<imsmd:langstring xml:lang="es">Título');
    expect(decode(files['imsmanifest.xml'])).toContain('<file href="logo.svg"/>');
    expect(decode(files['index.html'])).toContain('<style>body{margin:0}\n:root{--brand:red}</style>');
    expect(files['logo.svg']).toEqual(logo.bytes);
  });
});

describe('a kit', () => {
  it('comes out of its file as it went in', () => {
    expect(readKit(writeKit(kit))).toEqual(kit);
  });
});

describe('npm run package -- --profile', () => {
  let project = '';
  const write = (path: string, content: Uint8Array | string) => {
    mkdirSync(join(project, path, '..'), { recursive: true });
    writeFileSync(join(project, path), content);
  };
  const pack = (...args: readonly string[]) => runScript('scripts/package.ts', ['--no-build', ...args], { cwd: project });
  const packed = () => readdirSync(join(project, 'out')).sort();

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'package-profile-'));
    write('dist/kit.zip', writeKit(kit));
    write('.cache/prerender/prerender.mjs', 'export const renderFirstScreen = () => "<p>first</p>";');
    mkdirSync(join(project, 'out'));
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('builds what the profile says, beside what others built', () => {
    write('maple.yaml', 'standards: [scorm12]\npassMark: 90');
    write('birch.yaml', 'standards: [scorm12, scorm2004-4]');
    for (const name of ['maple', 'birch']) {
      const { status, stderr } = pack('--profile', `${name}.yaml`, '--out', 'out');
      expect([stderr, status]).toEqual(['', 0]);
    }
    expect(packed()).toEqual([
      'SHA256SUMS-birch',
      'SHA256SUMS-maple',
      'protecting-children-birch-0.1.0-scorm12.zip',
      'protecting-children-birch-0.1.0-scorm2004-4.zip',
      'protecting-children-maple-0.1.0-scorm12.zip',
    ]);
    const page = decode(unzipSync(new Uint8Array(readFileSync(join(project, 'out', packed()[4] ?? ''))))['index.html']);
    expect(page).toContain('&quot;passMark&quot;:90');
  });

  it.each(['example-school-district', 'example-foster-agency', 'example-volunteers'])('builds %s', (name) => {
    const { status, stdout, stderr } = pack(
      '--profile',
      `${root}scorm/profiles/${name}.yaml`,
      '--out',
      'out',
      '--today',
      '2026-11-22',
    );
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain(`protecting-children-${name}-0.1.0-scorm12.zip`);
  });

  it.each([
    ['a mistake in it', 'passMark: 60', [], 'bad.yaml:1:11  passMark needs at least 70.'],
    ['a logo that acts', 'organization: A\nlogo: bad.svg', [], 'bad.yaml:2:7  logo bad.svg holds <script>, which a logo may not'],
    ['a day that is none', 'passMark: 90', ['--today', 'soon'], '"soon" is not a day. Write year-month-day'],
    ['a way out of the folder', 'organization: A\nlogo: ../../bad.svg', [], 'bad.yaml:2:7  logo is not a logo: give the name'],
    ['lists that unfold', `a: &a [x]\nb: [${'*a, '.repeat(90)}]`, [], 'bad.yaml:1:1  repeats itself through too many aliases'],
    ['a folder that cannot be written', 'passMark: 90', ['--out', 'bad.svg/out'], 'Choose another folder with --out'],
    ['no file', undefined, [], 'bad.yaml cannot be read'],
    ['ten megabytes', 'x'.repeat(10_000_000), [], 'has 10.0 MB; that is no profile'],
  ])('stops with one clear message: %s', (_, text, args, message) => {
    rmSync(join(project, 'bad.yaml'), { force: true });
    if (text !== undefined) write('bad.yaml', text);
    write('bad.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>');
    const before = packed();
    const { status, stdout, stderr } = pack('--profile', 'bad.yaml', '--out', 'out', ...args);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect([status, stdout]).toEqual([1, '']);
    expect(packed()).toEqual(before);
  });
});
