import { describe, expect, it } from 'vitest';
import type { LmsEdition } from './cmi';
import { type Method, methodName } from './engine';
import { createStrictLms } from './strict';

/** A referee that never whistles proves nothing: each rule is broken here once. */
function play(edition: LmsEdition, ...moves: readonly (readonly [Method, ...unknown[]])[]): readonly string[] {
  const lms = createStrictLms({ edition });
  for (const [method, ...words] of moves) lms.api[methodName(edition, method)]?.(...words);
  return lms.violations;
}

const init = ['Initialize', ''] as const;
const set = (element: string, value: unknown) => ['SetValue', element, value] as const;

describe('the strict LMS', () => {
  it.each<[string, LmsEdition, readonly (readonly [Method, ...unknown[]])[], RegExp]>([
    ['a second Initialize', 'scorm12', [init, init], /more than once/],
    ['a wrong argument', 'scorm12', [['Initialize', 'x']], /needs ""/],
    ['a missing argument', 'scorm2004', [['Initialize']], /with 0 arguments/],
    ['a number for a string', 'scorm12', [init, set('cmi.core.score.raw', 85)], /not a string/],
    ['no Initialize', 'scorm12', [set('cmi.suspend_data', 'a')], /without a session/],
    ['a call after Finish', 'scorm12', [init, ['Terminate', ''], ['Commit', '']], /after Finish/],
    ['a second Finish', 'scorm2004', [init, ['Terminate', ''], ['Terminate', '']], /after Finish/],
    ['a write to a read-only element', 'scorm2004', [init, set('cmi.learner_id', 'x')], /read-only/],
    ['a read of a write-only element', 'scorm12', [init, ['GetValue', 'cmi.core.exit']], /write-only/],
    ['an unknown element', 'scorm12', [init, set('cmi.location', 'x')], /no such element/],
    ['an unknown element to read', 'scorm12', [init, ['GetValue', 'cmi.mode']], /no such element/],
    ['short hours', 'scorm12', [init, set('cmi.core.session_time', '0:12:34')], /not acceptable/],
    ['milliseconds', 'scorm2004', [init, set('cmi.session_time', 'PT1.234S')], /not acceptable/],
    ['a bare PT', 'scorm2004', [init, set('cmi.session_time', 'PT')], /not acceptable/],
    ['a bare decimal point', 'scorm2004', [init, set('cmi.score.scaled', '.85')], /not acceptable/],
    ['an exponent', 'scorm2004', [init, set('cmi.score.scaled', '1e-7')], /not acceptable/],
    ['an empty score', 'scorm12', [init, set('cmi.core.score.raw', '')], /not acceptable/],
    ['a score above 100', 'scorm12', [init, set('cmi.core.score.raw', '101')], /not acceptable/],
    ['an exit that loses data', 'scorm2004', [init, set('cmi.exit', 'normal')], /not acceptable/],
    ['an apostrophe in the location', 'scorm12', [init, set('cmi.core.lesson_location', "it's")], /not acceptable/],
    ['a text of 4001', 'scorm12', [init, set('cmi.suspend_data', 'x'.repeat(4001))], /not acceptable/],
    ['a gap', 'scorm12', [init, set('cmi.interactions.1.id', 'Q1')], /gap/],
    ['a field before the id', 'scorm2004', [init, set('cmi.interactions.0.type', 'choice')], /before the id/],
    ['a response before the type', 'scorm12', [init, set('cmi.interactions.0.student_response', 'a')], /type must come first/],
    ['the 1.2 word in 2004', 'scorm2004', [init, set('cmi.interactions.0.result', 'wrong')], /not acceptable/],
    ['the 2004 word in 1.2', 'scorm12', [init, set('cmi.interactions.0.result', 'incorrect')], /not acceptable/],
    ['toISOString', 'scorm2004', [init, set('cmi.interactions.0.timestamp', '2026-11-22T10:15:00.000Z')], /not acceptable/],
    [
      'a status before the score',
      'scorm12',
      [init, set('cmi.core.lesson_status', 'passed'), set('cmi.core.score.raw', '85')],
      /too late/,
    ],
    [
      'a worse status',
      'scorm12',
      [init, set('cmi.core.lesson_status', 'passed'), set('cmi.core.lesson_status', 'incomplete')],
      /went from/,
    ],
    ['a lower score', 'scorm2004', [init, set('cmi.score.raw', '85'), set('cmi.score.raw', '80')], /went from/],
    [
      'an answer sent twice',
      'scorm12',
      [init, set('cmi.interactions.0.id', 'Q1'), set('cmi.interactions.1.id', 'Q1')],
      /sent before/,
    ],
    [
      'an option chosen twice',
      'scorm2004',
      [
        init,
        set('cmi.interactions.0.id', 'Q1'),
        set('cmi.interactions.0.type', 'choice'),
        set('cmi.interactions.0.learner_response', 'b[,]a[,]c[,]a'),
      ],
      /not acceptable/,
    ],
  ])('minds %s', (_name, edition, moves, complaint) => {
    expect(play(edition, ...moves).join('\n')).toMatch(complaint);
  });

  it('minds a write in review', () => {
    const lms = createStrictLms({ edition: 'scorm12', cmi: { 'cmi.core.lesson_mode': 'review' } });
    lms.api.LMSInitialize?.('');
    lms.api.LMSSetValue?.('cmi.suspend_data', 'a');
    expect(lms.violations).toEqual(['SetValue cmi.suspend_data in review']);
  });

  it('keeps only what was committed, and drops a 2004 attempt that did not end in suspend', () => {
    const lms = createStrictLms({ edition: 'scorm2004' });
    lms.api.Initialize?.('');
    lms.api.SetValue?.('cmi.suspend_data', 'a');
    expect(lms.store()).toEqual({});
    lms.api.Commit?.('');
    expect(lms.store()).toEqual({ 'cmi.suspend_data': 'a' });
    const next = lms.relaunch();
    next.api.Initialize?.('');
    expect(next.api.GetValue?.('cmi.suspend_data')).toBe('');
    expect(next.api.GetValue?.('cmi.entry')).toBe('ab-initio');
  });
});
