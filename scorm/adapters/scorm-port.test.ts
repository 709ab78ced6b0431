import { describe, expect, it } from 'vitest';
import { report } from '../../tests/contract/fixtures';
import { fakeClock, memoryStorage } from '../lms/fakes';
import { createPort } from './index';

/** SCORM 1.2 with every answer decided by the test. */
function portWith(answers: Record<string, (...words: string[]) => unknown>) {
  const calls: string[] = [];
  const names = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetDiagnostic'];
  const standard = (name: string) => (name === 'LMSGetValue' ? '' : name === 'LMSGetLastError' ? '0' : 'true');
  const API = Object.fromEntries(
    names.map((name) => [
      name,
      (...words: string[]) => {
        calls.push(`${name} ${words.join(' ')}`.trim());
        return (answers[name] ?? (() => standard(name)))(...words);
      },
    ]),
  );
  const storage = memoryStorage();
  const port = createPort('scorm12', { courseId: 'c', window: { API } as object, clock: fakeClock(), storage: () => storage });
  const count = (name: string) => calls.filter((call) => call.startsWith(name)).length;
  return { port, count };
}

const broken = () => {
  throw new Error('broken');
};

describe('the life of a session', () => {
  it('writes nothing over a record that could not be read', async () => {
    const { port, count } = portWith({ LMSGetValue: broken });
    expect((await port.open()).connected).toBe(false);
    expect(port.save(report())).toEqual({ ok: false, reason: 'offline' });
    port.close(report());
    expect(count('LMSSetValue')).toBe(0);
    // In 2004 a Finish without "suspend" would throw the record away.
    expect(count('LMSFinish')).toBe(0);
  });

  it('joins a session that was running before this page, but not one that it ended itself', async () => {
    let first = true;
    const read = (element: string) => {
      first = false;
      return element.endsWith('student_id') ? 'ana' : '';
    };
    const codes = { LMSGetLastError: () => (first ? '101' : '0'), LMSGetValue: read };
    const { port, count } = portWith({ ...codes, LMSInitialize: () => 'false' });
    expect((await port.open()).connected).toBe(true);
    expect(port.close(report())).toEqual({ ok: true });
    first = true;
    expect(await port.open()).toMatchObject({ connected: false, text: report().text });
    port.close(report());
    expect(count('LMSFinish')).toBe(1);
  });

  it('starts a second session after close when the LMS allows it, and sends no answer again', async () => {
    const { port, count } = portWith({});
    await port.open();
    port.close(report({ outcome: 'passed', percent: 90 }));
    expect((await port.open()).connected).toBe(true);
    // What this page reported before still counts: no lower score, no worse status.
    const before = count('LMSSetValue cmi.core.score') + count('LMSSetValue cmi.core.lesson_status');
    expect(port.save(report({ outcome: 'incomplete', percent: 10 }))).toEqual({ ok: true });
    expect(count('LMSSetValue cmi.core.score') + count('LMSSetValue cmi.core.lesson_status')).toBe(before);
    expect(port.close(report())).toEqual({ ok: true });
    expect(count('LMSInitialize')).toBe(2);
    expect(count('LMSFinish')).toBe(2);
  });

  it('takes the text for a sign of an earlier visit, whatever the status says', async () => {
    const { port, count } = portWith({ LMSGetValue: (element) => (element === 'cmi.suspend_data' ? '1|old' : '') });
    expect(await port.open()).toMatchObject({ text: '1|old', standing: 'unknown' });
    expect(count('LMSSetValue cmi.core.lesson_status')).toBe(0);
  });

  it('asks for name and id only when they are wanted', async () => {
    const { port, count } = portWith({ LMSGetValue: (element) => (element.includes('student_name') ? 'Doe, Jo' : '') });
    const launch = await port.open();
    expect(count('LMSGetValue cmi.core.student')).toBe(0);
    expect(launch.learner.name).toBe('Doe, Jo');
    expect(port.diagnostics()).not.toContain('Doe');
  });

  it('does nothing before it was opened', () => {
    const { port, count } = portWith({});
    expect(port.save(report())).toEqual({ ok: false, reason: 'offline' });
    expect(count('')).toBe(0);
  });

  it('opens even if everything it is given is poisoned', async () => {
    const port = createPort('scorm2004-4', {
      courseId: 'c',
      window: new Proxy({}, { get: broken }),
      clock: { now: broken, sleep: () => Promise.reject(new Error('no time')) },
      storage: broken,
    });
    expect(await port.open()).toMatchObject({ connected: false, storage: 'memory', text: '' });
    port.save(report({ text: '1|kept' }));
    port.close(report({ text: '1|kept' }));
    expect((await port.open()).text).toBe('1|kept');
  });
});
