import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaint } from '../lms/rules';
import { rules12 } from '../lms/rules12';
import { rules2004 } from '../lms/rules2004';
import { interactionType, response12, response2004 } from './responses';

const types = ['single', 'multiple', 'matching', 'ordering'] as const;

describe('responses', () => {
  it.each([
    ['single', ['a'], 'a', 'a'],
    ['multiple', ['a', 'c'], 'a,c', 'a[,]c'],
    ['matching', ['am', 'bf'], 'a.m,b.f', 'a[.]m[,]b[.]f'],
    ['ordering', ['c', 'a', 'b'], 'c,a,b', 'c[,]a[,]b'],
  ] as const)('writes %s answers in both forms', (type, response, old, recent) => {
    expect(response12(type, response)).toBe(old);
    expect(response2004(type, response)).toBe(recent);
  });

  it('leaves out what no LMS would take, and doubles of a choice', () => {
    expect(response12('multiple', ['a', 'a', 'B', 'too long', '-'])).toBe('a');
    expect(response2004('matching', ['a', 'am', 'a-'])).toBe('a[.]m');
  });

  it('cuts a long 1.2 response between items', () => {
    const response = Array.from({ length: 200 }, () => 'a');
    const text = response12('ordering', response);
    expect(text.length).toBeLessThanOrEqual(255);
    expect(text.endsWith('a')).toBe(true);
  });

  it('is empty or acceptable, whatever was answered', () => {
    const response = fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('a', 'b', '1', 'am', 'bf')), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(fc.constantFrom(...types), response, (type, keys) => {
        const kind = interactionType(type);
        const [old, recent] = [response12(type, keys), response2004(type, keys)];
        if (old) expect(complaint(rules12, 'cmi.interactions.0.student_response', old, kind)).toBeUndefined();
        if (recent) expect(complaint(rules2004, 'cmi.interactions.0.learner_response', recent, kind)).toBeUndefined();
      }),
    );
  });
});
