import { describe, expect, it } from 'vitest';
import { packageEditions } from '../../scorm/package/types';
import { budgets } from './budgets';
import { sizesOf } from './sizes';

const bytes = (length: number) => new Uint8Array(length);
const page =
  '<link rel="stylesheet" href="style.css"><link rel="icon" href="data:,"><script defer src="content/en-start.js"></script><script defer src="app.js"></script>';
const files = new Map([
  ['index.html', new TextEncoder().encode(page)],
  ['style.css', bytes(30)],
  ['app.js', bytes(500)],
  ['cmi5.js', bytes(60)],
  ['content/en-start.js', bytes(70)],
  ['content/en-m1.js', bytes(10)],
  ['content/es-m2.js', bytes(20)],
  ['body.woff2', bytes(7)],
]);

describe('sizesOf', () => {
  const sizes = sizesOf(files, 'en', { scorm12: 9 });

  it('counts for the first screen what its page names, and nothing later', () => {
    expect(sizes['files of the first screen']).toBe(4);
    expect(sizes['bytes of the first screen']).toBe(page.length + 30 + 70 + 500);
    expect(sizes['largest file of lessons']).toBe(20);
  });

  it('counts the script of one edition apart from those of all', () => {
    expect(sizes['all scripts, with outline and drawings of the frame']).toBe(500);
    expect(sizes['script of the cmi5 edition']).toBe(60);
  });

  it('knows every measure that has a budget', () => {
    const known = Object.keys(sizesOf(files, 'en', Object.fromEntries(packageEditions.map((edition) => [edition, 1]))));
    expect(Object.keys(budgets).filter((measure) => !known.includes(measure))).toEqual([]);
  });
});
