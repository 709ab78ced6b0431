import { describe, expect, it } from 'vitest';
import { createApiCalls } from './api-calls';
import type { ScormApi } from './find-api';
import { createLog } from './log';
import { model12 } from './model12';
import { createSession, type Session } from './session';

interface Stub {
  readonly session: Session;
  readonly calls: string[];
  readonly lines: readonly string[];
}

/** An LMS whose every answer the test decides. */
function stub(answers: Record<string, (...words: string[]) => unknown>, probe: string | undefined = 'cmi.core.student_id'): Stub {
  const calls: string[] = [];
  const names = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetDiagnostic'];
  const api = Object.fromEntries(
    names.map((name) => [
      name,
      (...words: string[]) => {
        calls.push([name, ...words].join(' ').trim());
        return (answers[name] ?? (() => 'true'))(...words);
      },
    ]),
  ) as ScormApi;
  const log = createLog();
  const session = createSession(createApiCalls(api, model12('passed-failed').verbs, log), { alreadyRunning: '101', probe }, log);
  return { session, calls, lines: log.lines() };
}

const failing = (code: string) => ({ LMSSetValue: () => 'false', LMSGetLastError: () => code });

describe('session', () => {
  it('carries on in a session that is running already', () => {
    const answers = { LMSInitialize: () => 'false', LMSGetValue: () => 'jo', LMSGetLastError: () => '0' };
    expect(stub({ ...answers, LMSGetLastError: () => '301' }).session.start()).toBe('refused');
    let asked = 0;
    const codes = ['101', '0'];
    expect(stub({ ...answers, LMSGetLastError: () => codes[asked++] }).session.start()).toBe('started');
  });

  it('does not believe in a running session that this page itself has ended', () => {
    let asked = 0;
    const answers = { LMSInitialize: () => 'false', LMSGetLastError: () => ['101', '0'][asked++] };
    expect(stub(answers, '').session.start()).toBe('started');
    asked = 0;
    const calls = createApiCalls(answers as ScormApi, model12('passed-failed').verbs, createLog());
    expect(createSession(calls, { alreadyRunning: '101', probe: undefined }, createLog()).start()).toBe('refused');
  });

  it('drops an element, with all its siblings, that is not implemented', () => {
    const { session, calls } = stub(failing('401'));
    session.start();
    expect(session.put('cmi.interactions.0.latency', 'x')).toBe('never');
    const before = calls.length;
    expect(session.put('cmi.interactions.1.latency', 'y')).toBe('never');
    expect(calls.length).toBe(before);
  });

  it('does not repeat a value that was refused, but tries another one', () => {
    const { session, calls } = stub(failing('405'));
    session.start();
    session.put('cmi.suspend_data', 'bad');
    const before = calls.length;
    expect(session.put('cmi.suspend_data', 'bad')).toBe('never');
    expect(calls.length).toBe(before);
    session.put('cmi.suspend_data', 'other');
    expect(calls.length).toBeGreaterThan(before);
  });

  it('writes a value again after a failed commit, since nobody knows what was kept', () => {
    let works = false;
    const { session, calls } = stub({ LMSCommit: () => works });
    session.start();
    session.put('cmi.suspend_data', 'a');
    expect(session.commit()).toBe(false);
    works = true;
    session.put('cmi.suspend_data', 'a');
    session.put('cmi.suspend_data', 'a');
    expect(session.commit()).toBe(true);
    expect(session.commit()).toBe(true);
    expect(calls.filter((call) => call.startsWith('LMSSetValue'))).toHaveLength(2);
    expect(calls.filter((call) => call.startsWith('LMSCommit'))).toHaveLength(2);
  });

  it('tells a group that is missing from one that nobody describes, and from silence', () => {
    const children = (code: string) => {
      const { session } = stub({ LMSGetValue: () => '', LMSGetLastError: () => code });
      session.start();
      return session.children('cmi.interactions');
    };
    expect(children('0')).toBe('all');
    expect(children('401')).toEqual(new Set());
    expect(children('301')).toBeUndefined();
  });

  it('finishes once, even if Finish throws', () => {
    const { session, calls } = stub({
      LMSFinish: () => {
        throw new Error('gone');
      },
    });
    session.start();
    expect(session.finish()).toBe(false);
    expect(session.finish()).toBe(false);
    expect(session.put('cmi.suspend_data', 'a')).toBe('later');
    expect(calls.filter((call) => call === 'LMSFinish')).toHaveLength(1);
  });

  it('logs codes but neither values nor answers, although the LMS quotes them', () => {
    const { session, lines } = stub({ ...failing('405'), LMSGetDiagnostic: () => 'cannot take SECRET here' });
    session.start();
    session.put('cmi.suspend_data', 'SECRET');
    session.put('cmi.interactions.0.student_response', 'SECRET');
    expect(lines.join('\n')).toContain('LMSSetValue cmi.suspend_data: failed, error 405 cannot take ... here');
    expect(lines.join('\n')).not.toContain('SECRET');
  });
});
