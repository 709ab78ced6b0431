import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUuid, uuid5 } from './uuid';

const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

it('gives the id of the standard’s own example', () => {
  expect(uuid5(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

/** The same by the SHA-1 of Node. */
const expected = (space: string, name: string): string => {
  const bytes = Buffer.concat([Buffer.from(space.replace(/-/g, ''), 'hex'), Buffer.from(name)]);
  const sum = createHash('sha1').update(bytes).digest().subarray(0, 16);
  sum[6] = ((sum[6] ?? 0) & 0x0f) | 0x50;
  sum[8] = ((sum[8] ?? 0) & 0x3f) | 0x80;
  return sum.toString('hex');
};

it('is right for every length of name around the edges of a block', () => {
  for (let length = 0; length < 200; length += 1) {
    expect(uuid5(dns, 'a'.repeat(length)).replace(/-/g, ''), `length ${length}`).toBe(expected(dns, 'a'.repeat(length)));
  }
});

it('is right for any namespace and script', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string({ unit: 'grapheme', maxLength: 80 }), (space, name) => {
      expect(uuid5(space, name).replace(/-/g, '')).toBe(expected(space, name));
      expect(isUuid(uuid5(space, name))).toBe(true);
    }),
  );
});

it.each(['', 'course', '2ed6657d-e927-568b-95e1-2665a8aea6a', '2ed6657de927568b95e12665a8aea6a2'])('"%s" is no UUID', (text) => {
  expect(isUuid(text)).toBe(false);
});
