// @vitest-environment node
import type { Server } from 'node:http';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPreviewServer } from '../../scripts/preview/server';
import { get, listenAnywhere, remove, temporary } from './fixture';

let dist = '';
let server: Server;
let port = 0;

beforeEach(async () => {
  dist = temporary();
  server = createPreviewServer(dist);
  port = await listenAnywhere(server);
});
afterEach(() => {
  server.close();
  remove(dist);
});

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
const give = (bytes: Uint8Array, name: string) =>
  fetch(`http://127.0.0.1:${port}/package/own`, {
    method: 'PUT',
    body: new Blob([bytes as BlobPart]),
    headers: { 'X-File-Name': name },
  });
const manifest = (version: string) => `<manifest><metadata><schemaversion>${version}</schemaversion></metadata></manifest>`;

describe('a zip from this computer', () => {
  it.each([
    ['scorm12', { 'imsmanifest.xml': manifest('1.2') }],
    ['scorm2004-3', { 'imsmanifest.xml': manifest('2004 3rd Edition') }],
    ['scorm2004-4', { 'imsmanifest.xml': manifest('2004 4th Edition') }],
    ['cmi5', { 'cmi5.xml': '<courseStructure/>' }],
    ['standalone', {}],
  ])('is known by what it holds: %s', async (edition, files) => {
    const answer = await give(zip({ 'index.html': edition, ...files }), 'any.zip');
    const found = (await answer.json()) as { edition: string; course: string };
    expect(found.edition).toBe(edition);
    expect((await get(port, `/package/${edition}~${found.course}/index.html`)).text).toBe(edition);
  });

  it('takes the place of its earlier version, and of no other package', async () => {
    const put = async (name: string) =>
      ((await (await give(zip({ 'index.html': name }), name)).json()) as { course: string }).course;
    const first = await put('protecting-children-birch-0.1.0-web.zip');
    expect(await put('protecting-children-birch-0.2.0-web.zip')).toBe(first);
    expect(await put('protecting-children-maple-0.1.0-web.zip')).not.toBe(first);
    expect((await get(port, `/package/standalone~${first}/`)).text).toBe('protecting-children-birch-0.2.0-web.zip');
    expect(JSON.parse((await get(port, '/packages.json')).text)).toHaveLength(2);
  });

  it.each([
    ['no zip', strToU8('hello'), 'This is no zip, or a broken one.'],
    ['no package', zip({ 'readme.txt': 'hello' }), 'This zip is no package of the course'],
    ['a package in a folder', zip({ 'folder/imsmanifest.xml': manifest('1.2') }), 'is missing at its top'],
    ['a zip that unfolds', zipSync({ 'index.html': new Uint8Array(110_000_000) }, { level: 1 }), 'unfolds to more than 100 MB'],
  ])('is refused in words: %s', async (_, bytes, message) => {
    const answer = await give(bytes, 'own.zip');
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(message);
    expect(JSON.parse((await get(port, '/packages.json')).text)).toEqual([]);
  });
});
