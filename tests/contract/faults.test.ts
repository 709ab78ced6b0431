import { describe, expect, it } from 'vitest';
import { moodle } from '../../scorm/lms/moodle';
import { strictProfile } from '../../scorm/lms/profile';
import { wiper } from '../../scorm/lms/profiles';
import { adapters, callsOf, createDesk, passedReport, report, STATUS, valuesOf } from './fixtures';

const retry = { ok: false, reason: 'retry' };

describe.each(adapters)('$name when things go wrong', (adapter) => {
  it('sends answers once although commits fail', async () => {
    const desk = createDesk(adapter, strictProfile);
    const port = desk.port();
    await port.open();
    desk.lms.faults.commitFails = 3;
    for (let time = 0; time < 3; time += 1) expect(port.save(passedReport())).toEqual(retry);
    expect(port.save(passedReport())).toEqual({ ok: true });
    expect(desk.lms.violations).toEqual([]);
    expect(valuesOf(desk.lms, /interactions\.\d+\.id$/)).toEqual(['Q1_1', 'Q2_1', 'Q3_1', 'Q4_1']);
  });

  it.each([
    ['a score', passedReport()],
    ['none', report()],
  ])('waits while the session is gone, asks once per round, and catches up when it is back (%s)', async (_name, what) => {
    const desk = createDesk(adapter, strictProfile);
    const port = desk.port();
    await port.open();
    desk.lms.faults.sessionExpired = true;
    const before = callsOf(desk.lms, 'SetValue') + callsOf(desk.lms, 'GetValue');
    for (let time = 0; time < 10; time += 1) expect(port.save(what)).toEqual(retry);
    expect(callsOf(desk.lms, 'SetValue') + callsOf(desk.lms, 'GetValue') - before).toBeLessThanOrEqual(10);
    desk.lms.faults.sessionExpired = false;
    expect(port.save(what)).toEqual({ ok: true });
    expect(valuesOf(desk.lms, /interactions\.\d+\.id$/)).toHaveLength(what.answers.length);
    expect(valuesOf(desk.lms, /suspend_data/)).toEqual([what.text]);
    expect(desk.lms.violations).toEqual([]);
  });

  it('survives an API that throws at everything, and catches up when it is back', async () => {
    const desk = createDesk(adapter, strictProfile);
    const port = desk.port();
    await port.open();
    desk.lms.faults.apiGone = true;
    for (let time = 0; time < 10; time += 1) expect(port.save(passedReport())).toEqual(retry);
    desk.lms.faults.apiGone = false;
    expect(port.save(passedReport())).toEqual({ ok: true });
    expect(valuesOf(desk.lms, /interactions\.\d+\.id$/)).toHaveLength(4);
    expect(desk.lms.violations).toEqual([]);
  });

  it('finds its place behind prefilled objectives even if the LMS was away when it first looked', async () => {
    const desk = createDesk(adapter, moodle);
    const port = desk.port();
    await port.open();
    desk.lms.faults.apiGone = true;
    port.save(passedReport());
    desk.lms.faults.apiGone = false;
    expect(port.save(passedReport())).toEqual({ ok: true });
    const ids = valuesOf(desk.lms, /^cmi\.objectives\.\d+\.id$/);
    expect(ids).toEqual(adapter.lms === 'scorm12' ? ['O1_1', 'O1_2'] : ['PRIMARYOBJ', 'O1_1', 'O1_2']);
  });

  it('does not claim success when the last commit fails', async () => {
    const desk = createDesk(adapter, strictProfile);
    const port = desk.port();
    await port.open();
    desk.lms.faults.commitFails = true;
    expect(port.close(passedReport())).toEqual(retry);
    expect(port.close(passedReport())).toEqual({ ok: false, reason: 'closed' });
  });

  it('works on in the browser when Initialize is refused', async () => {
    const desk = createDesk(adapter, strictProfile);
    desk.lms.faults.initializeFalse = true;
    const port = desk.port();
    expect(await port.open()).toMatchObject({ connected: false, storage: 'browser', text: '' });
    expect(port.save(report())).toEqual({ ok: false, reason: 'offline' });
    port.close(report());
    expect(callsOf(desk.lms, 'SetValue') + callsOf(desk.lms, 'Terminate')).toBe(0);
    expect(desk.lms.violations).toEqual([]);
    expect((await desk.port().open()).text).toBe(report().text);
  });

  it('finds an API that appears within two seconds, and gives up after that', async () => {
    const desk = createDesk(adapter, strictProfile);
    desk.lms.faults.apiLate = 1900;
    expect((await desk.port().open()).connected).toBe(true);
    const slow = createDesk(adapter, strictProfile);
    slow.lms.faults.apiLate = 5000;
    expect((await slow.port().open()).connected).toBe(false);
    expect(slow.clock.now()).toBeLessThan(4000);
  });

  it('begins no session that nobody would end, when the page closes during the search', async () => {
    const desk = createDesk(adapter, strictProfile);
    desk.lms.faults.apiLate = 500;
    const port = desk.port();
    const opening = port.open();
    port.close(report());
    expect((await opening).connected).toBe(false);
    expect(port.save(report())).toEqual({ ok: false, reason: 'closed' });
    expect(desk.lms.calls).toEqual([]);
  });

  it.each([strictProfile, moodle])('stays calm when an LMS ($name) allows no second session in one page', async (profile) => {
    const desk = createDesk(adapter, profile);
    const port = desk.port();
    await port.open();
    port.close(report({ text: '1|before back' }));
    const again = await port.open();
    if (!again.connected) expect(again.text).toBe('1|before back');
    expect(port.save(report()).ok).toBe(again.connected);
    expect(() => port.close(report())).not.toThrow();
    expect(callsOf(desk.lms, 'Terminate')).toBe(again.connected ? 2 : 1);
  });

  it('does not turn "passed" into "incomplete" because the record was wiped', async () => {
    const desk = createDesk(adapter, wiper);
    const port = desk.port();
    await port.open();
    port.close(passedReport());
    const next = desk.relaunch();
    const launch = await next.open();
    expect(launch.text).toBe('');
    const ended = adapter.endStatus === 'completed-incomplete' ? 'completed' : 'passed';
    expect(launch.standing).toBe(ended);
    next.save(report({ percent: 10 }));
    next.close(report({ percent: 10 }));
    expect(desk.lms.store()[STATUS[adapter.lms]]).toBe(adapter.lms === 'scorm12' ? ended : 'completed');
    expect(valuesOf(desk.lms, /score\.raw$/)).toEqual(['85']);
    expect(desk.lms.violations).toEqual([]);
  });

  it('gets over a mastery score that turned a suspended attempt into "failed"', async () => {
    const desk = createDesk(adapter, {
      ...moodle,
      cmi: () => (adapter.lms === 'scorm12' ? { 'cmi.student_data.mastery_score': '80' } : {}),
    });
    const port = desk.port();
    expect((await port.open()).passMark).toBe(adapter.lms === 'scorm12' ? 80 : undefined);
    port.close(report({ percent: 40 }));
    const next = desk.relaunch();
    const { standing } = await next.open();
    expect(standing).toBe(adapter.lms === 'scorm12' ? 'failed' : 'incomplete');
    next.save(report({ percent: 40 }));
    expect(next.close({ ...passedReport(), answers: [] })).toEqual({ ok: true });
    expect(desk.lms.violations).toEqual([]);
    expect(desk.lms.store()['cmi.core.lesson_status'] ?? desk.lms.store()['cmi.success_status']).toBe('passed');
  });

  it('never writes half a record', async () => {
    const desk = createDesk(adapter, strictProfile);
    const port = desk.port();
    await port.open();
    port.save(report({ text: '1|good' }));
    expect(port.save(report({ text: 'x'.repeat(5000) }))).toEqual(retry);
    expect(port.save(report({ text: '1|é' }))).toEqual(retry);
    expect(valuesOf(desk.lms, /suspend_data/)).toEqual(['1|good']);
  });

  it('knows the name for the certificate even after the session has ended', async () => {
    const desk = createDesk(adapter, {
      ...strictProfile,
      cmi: (edition) => (edition === 'scorm12' ? { 'cmi.core.student_name': 'Doe, Jo' } : { 'cmi.learner_name': 'Doe, Jo' }),
    });
    const port = desk.port();
    const launch = await port.open();
    port.close(passedReport());
    expect(launch.learner.name).toBe('Doe, Jo');
    expect(desk.lms.violations).toEqual([]);
  });

  it.each([
    [{ 'cmi.student_data.mastery_score': '75', 'cmi.scaled_passing_score': '0.75' }, 75],
    [{ 'cmi.student_data.mastery_score': '0', 'cmi.scaled_passing_score': '0' }, undefined],
    [{}, undefined],
  ])('takes over an administrator’s pass mark (%o)', async (cmi, mark) => {
    const own = adapter.lms === 'scorm12' ? 'student_data' : 'scaled_passing';
    const known = Object.fromEntries(Object.entries(cmi).filter(([element]) => element.includes(own)));
    const launch = await createDesk(adapter, { ...strictProfile, cmi: () => known })
      .port()
      .open();
    expect(launch.passMark).toBe(mark);
  });
});
