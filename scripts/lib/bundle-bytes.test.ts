import { encode } from '@jridgewell/sourcemap-codec';
import { describe, expect, it } from 'vitest';
import { bytesBySource, groupOf } from './bundle-bytes';

describe('bytesBySource', () => {
  it('gives every byte to the source its segment names, also over line ends', () => {
    const mappings = encode([[[2, 1, 0, 0], [5, 0, 0, 0], [7]], [[0, 0, 3, 0]]]);
    expect(bytesBySource('(!aaabb;\nbbb', { sources: ['b.ts', 'a.ts'], mappings })).toEqual([
      ['b.ts', 5],
      ['', 3],
      ['a.ts', 3],
    ]);
  });
});

describe('groupOf', () => {
  it.each([
    ['../../node_modules/preact/dist/preact.mjs', 'preact'],
    ['../node_modules/@scope/name/index.js', '@scope/name'],
    ['../src/ui/blocks/chart/chart.tsx', 'src/ui/blocks'],
    ['../src/domain/codec.ts', 'src/domain'],
    ['../scorm/adapters/log.ts', 'scorm/adapters'],
    ['', 'joints of the bundler'],
  ])('%s belongs to %s', (source, group) => {
    expect(groupOf(source)).toBe(group);
  });
});
