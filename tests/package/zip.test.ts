// @vitest-environment node
import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { encode } from '../../scorm/package/text';
import { zip } from '../../scorm/package/zip';

const app = encode('let a = 1; '.repeat(999));
const one = { 'index.html': encode('<p>one</p>'), 'app.js': app, 'content/é.js': encode('é'), 'empty.txt': new Uint8Array() };
const two = { 'app.js': app, 'copy.js': app, 'index.html': encode('<p>two</p>') };
const sorted = (files: Record<string, Uint8Array>) =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));

it.each([
  ['first', one],
  ['second, which shares a file with the first', two],
  ['empty', {}],
])('the %s zip is the one that the library makes in one go', (_, files) => {
  expect(zip(files)).toEqual(zipSync(sorted(files), { level: 9, mtime: new Date(1980, 0, 1) }));
});

it('opens, with every file unchanged', () => {
  zip(one);
  expect(unzipSync(zip(two))).toEqual(two);
});
