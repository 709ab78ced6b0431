import { describe, expect, it } from 'vitest';
import { tinyRecord } from '../../tests/support/launched';
import { certificateFacts } from './certificate';

const passed = tinyRecord({ outcome: 'passed', passedOn: 20_779, best: 88, seconds: 1_800 });

describe('what a certificate says of a pass', () => {
  it('is its day, its score and the minutes of all sessions', () => {
    expect(certificateFacts(passed, 240)).toEqual({ day: 20_779, percent: 88, minutes: 34 });
  });

  it('is never less than a minute', () => {
    expect(certificateFacts({ ...passed, seconds: 0 }, 3).minutes).toBe(1);
  });

  it('is nothing when only the LMS remembers it', () => {
    expect(certificateFacts(tinyRecord({ outcome: 'passed', passedOn: null, seconds: 600 }), 60)).toEqual({});
  });
});
