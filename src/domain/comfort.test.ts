import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyComfort } from '../../tests/support/arbitrary-record';
import { decodeComfort, encodeComfort, fitComfort } from './comfort';

describe('the code of reading options', () => {
  it('comes back as it was chosen', () => {
    fc.assert(
      fc.property(anyComfort, (comfort) => {
        const code = encodeComfort(comfort);
        expect(code).toMatch(/^\d{5}$/);
        expect(decodeComfort(fitComfort(code))).toEqual(comfort);
      }),
    );
  });

  it('of an earlier version, which had fewer options, keeps what it says', () => {
    expect(decodeComfort('31')).toEqual({ size: 'largest', space: 'more', theme: 'device', motion: 'device', speed: 'normal' });
  });

  it('tells nothing chosen from chosen to be as at the start', () => {
    expect(encodeComfort(decodeComfort(''))).not.toBe('');
    expect(fitComfort('')).toBe('');
  });

  it.each(['x', '1.2', '-1', '<script>', '1234567890'])('leaves out what is not ours: %s', (text) => {
    expect(fitComfort(text)).toBe('');
  });

  it('starts from the first choice where a digit is not known', () => {
    expect(decodeComfort('90000').size).toBe('normal');
    expect(fitComfort('99999')).toBe('00000');
  });
});
