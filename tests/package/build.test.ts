// @vitest-environment node
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildPackage, PackageError } from '../../scorm/package/build';
import { readTags } from '../../scorm/package/markup';
import { stampEdition } from '../../scorm/package/stamp';
import { decode, encode } from '../../scorm/package/text';
import { packageEditions, scormEditions } from '../../scorm/package/types';
import { appFiles, input, meta } from './fixture';
import { runScript } from './run';

const shared = Object.keys(appFiles).filter((path) => path !== 'cmi5.js');

it.each(scormEditions)('%s lists every file of the app', async (edition) => {
  const opened = unzipSync((await buildPackage(input(edition))).bytes);
  const listed = readTags(decode(opened['imsmanifest.xml']), 'xml').filter((tag) => tag.name === 'file');
  expect(listed.map((tag) => tag.attributes.href)).toEqual([...shared].sort());
});

describe.each(packageEditions)('%s', (edition) => {
  it('gives a zip that opens and holds every file of the app, unchanged', async () => {
    const { bytes, files } = await buildPackage(input(edition));
    const opened = unzipSync(bytes);
    expect(Object.keys(opened)).toHaveLength(files);
    for (const path of shared) if (path !== 'index.html') expect(opened[path], path).toEqual(appFiles[path]);
  });

  it('tells the page its edition', async () => {
    const { bytes } = await buildPackage(input(edition));
    const lms = edition === 'web' ? 'standalone' : edition;
    expect(decode(unzipSync(bytes)['index.html'])).toContain(`<html lang="en" data-lms="${lms}">`);
  });

  it('ships and loads the cmi5 script, and may send requests, only as cmi5', async () => {
    const opened = unzipSync((await buildPackage(input(edition))).bytes);
    const page = decode(opened['index.html']);
    const loaded = readTags(page, 'html').flatMap(({ name, attributes }) => (name === 'script' ? [attributes.src] : []));
    expect('cmi5.js' in opened).toBe(edition === 'cmi5');
    expect(loaded).toEqual(edition === 'cmi5' ? ['cmi5.js', 'assets/app.js'] : ['assets/app.js']);
    expect(page.includes('connect-src')).toBe(edition === 'cmi5');
  });

  it('names the file by course, version and edition, and sums it up truly', async () => {
    const { name, bytes, sha256 } = await buildPackage(input(edition));
    expect(name).toBe(`protecting-children-0.1.0-${edition}.zip`);
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('gives the same bytes whatever the order of the files', async () => {
    const reversed = Object.fromEntries(Object.entries(appFiles).reverse());
    const [one, two] = [await buildPackage(input(edition)), await buildPackage({ ...input(edition), files: reversed })];
    expect(two.sha256).toBe(one.sha256);
  });
});

it('gives the same bytes in every time zone and language', () => {
  const zones = ['UTC', 'Asia/Tokyo', 'America/St_Johns', 'Pacific/Apia'];
  const sums = zones.map((TZ) => runScript('tests/package/print-sums.ts', [], { env: { TZ, LC_ALL: 'C' } }).stdout);
  expect(sums[0]).toMatch(/^scorm12 [0-9a-f]{64}\n/);
  expect(new Set(sums).size).toBe(1);
}, 30_000);

describe('stampEdition', () => {
  it.each([
    ['<html data-lms="standalone">', '<html data-lms="scorm12">'],
    ["<html data-lms='standalone' lang=en>", '<html data-lms="scorm12" lang=en>'],
    ['<html lang="en" data-lms=standalone>', '<html lang="en" data-lms="scorm12">'],
    ['<html lang="en"><p data-lms="standalone">', '<html lang="en"><p data-lms="standalone">'],
    ['<html data-lms="scorm2004-3">', '<html data-lms="scorm2004-3">'],
  ])('%s', (before, after) => expect(stampEdition(before, 'scorm12')).toBe(after));
});

describe('buildPackage refuses', () => {
  it('with one error that lists everything', async () => {
    const files = { ...appFiles, 'tool.exe': encode('x'), 'index.html': encode('<html><script>1</script>') };
    const error = await buildPackage({ ...input('scorm12'), files }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PackageError);
    const { message, problems } = error as PackageError;
    expect(problems.length).toBeGreaterThanOrEqual(4);
    expect(message).toContain(`The scorm12 package has ${problems.length} problems`);
    for (const problem of problems) expect(message).toContain(`- ${problem}`);
  });

  it('an app file that the package would overwrite', async () => {
    const files = { ...appFiles, 'metadata.xml': encode('<mine/>') };
    await expect(buildPackage({ ...input('scorm2004-3'), files })).rejects.toThrow(
      'metadata.xml: the app has a file of this name',
    );
  });

  it.each([
    [{ id: '1st course' }, 'Course id "1st course"'],
    [{ version: '1.0 beta' }, 'Version "1.0 beta"'],
    [{ title: ' ' }, 'The title is empty'],
    [{ title: 'x'.repeat(201) }, 'longer than 200'],
    [{ description: '' }, 'The description is empty'],
    [{ languages: ['english'] }, 'Language "english"'],
    [{ typicalMinutes: 0.5 }, 'Typical minutes "0.5"'],
    [{ passMark: 0 }, 'Pass mark "0"'],
    [{ passMark: 101 }, 'Pass mark "101"'],
    [{ translations: [{ language: 'fr', title: 'Un cours', description: 'Oui', keywords: [] }] }, 'Translation "fr"'],
    [{ translations: [{ language: 'es', title: ' ', description: 'Un curso', keywords: [] }] }, 'Translation "es"'],
    [{ updated: '22.11.2026' }, 'Updated "22.11.2026"'],
    [{ updated: '2026-02-30' }, 'Updated "2026-02-30"'],
  ])('%j', async (wrong, message) => {
    await expect(buildPackage({ ...input('scorm12'), meta: { ...meta, ...wrong } })).rejects.toThrow(message);
  });
});
