import { describe, expect, it } from 'vitest';
import { generator, hash, shuffled } from './random';

describe('chance', () => {
  // Saved records hold checksums and draws: these values may never change.
  it('hashes as FNV-1a does', () => {
    expect([hash(''), hash('a'), hash('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });

  it('gives the numbers it always gave', () => {
    const random = generator(7);
    expect([random(), random(), random()].map((value) => Math.floor(value * 1000))).toEqual([11, 61, 976]);
  });

  it('reorders and loses nothing', () => {
    const list = ['a', 'b', 'c', 'd', 'e'];
    expect(shuffled(list, generator(7))).not.toEqual(list);
    expect(shuffled(list, generator(7)).sort()).toEqual(list);
  });
});
