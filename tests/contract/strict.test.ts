import { describe, expect, it } from 'vitest';
import { strictProfile } from '../../scorm/lms/profile';
import { adapters, callsOf, createDesk, passedReport, report } from './fixtures';

describe.each(adapters)('$name on the strict LMS', (adapter) => {
  const start = async () => {
    const desk = createDesk(adapter, strictProfile);
    const port = desk.port();
    return { desk, port, launch: await port.open() };
  };

  it('is accepted by scorm-again as well, call by call', async () => {
    const { desk, port } = await start();
    port.save(passedReport());
    port.close(passedReport());
    const refused = desk.lms.calls.filter(({ method, answer }) => method === 'SetValue' && String(answer) !== 'true');
    expect(refused).toEqual([]);
  });

  it('starts a first launch with at most eight calls, a commit among them', async () => {
    const { desk } = await start();
    expect(callsOf(desk.lms, 'Commit')).toBe(1);
    expect(desk.lms.calls.length).toBeLessThanOrEqual(8);
  });

  it('starts a resumed launch with at most eight calls', async () => {
    const { desk, port } = await start();
    port.close(report());
    await desk.relaunch().open();
    expect(desk.lms.calls.length).toBeLessThanOrEqual(8);
    expect(desk.lms.calls.at(-2)?.method).toBe('Commit');
  });

  it('says at once that the course is incomplete, and wants to be resumed as soon as there is something to resume', async () => {
    const { desk, port } = await start();
    const status = () => desk.lms.store()['cmi.core.lesson_status'] ?? desk.lms.store()['cmi.completion_status'];
    const exit = () => desk.lms.store()['cmi.core.exit'] ?? desk.lms.store()['cmi.exit'];
    expect(status()).toBe('incomplete');
    port.close(report());
    expect(exit()).toBe('suspend');
    await desk.relaunch().open();
    expect(exit()).toBe('suspend');
  });

  it('reports no score before something was graded', async () => {
    const { desk, port } = await start();
    port.save(report());
    expect(Object.keys(desk.lms.store()).filter((element) => element.includes('score'))).toEqual([]);
  });

  it('keeps the time of this session current with every commit', async () => {
    const { desk, port } = await start();
    port.save(report({ seconds: 61 }));
    port.save(report({ seconds: 122 }));
    const store = desk.lms.store();
    expect(store['cmi.core.session_time'] ?? store['cmi.session_time']).toBe(adapter.lms === 'scorm12' ? '0000:02:02' : 'PT2M2S');
  });

  it('writes only what changed', async () => {
    const { desk, port } = await start();
    port.save(report());
    const before = callsOf(desk.lms, 'SetValue');
    port.save(report({ text: '1|new', seconds: 70 }));
    expect(callsOf(desk.lms, 'SetValue') - before).toBe(2);
  });

  it('finds its objectives again instead of adding them anew', async () => {
    const { desk, port } = await start();
    port.close(passedReport());
    const next = desk.relaunch();
    await next.open();
    next.close({ ...passedReport(), answers: [] });
    const ids = Object.entries(desk.lms.store()).filter(([element]) => /^cmi\.objectives\.\d+\.id$/.test(element));
    expect(ids.map(([, id]) => id)).toEqual(['O1_1', 'O1_2']);
    expect(desk.lms.violations).toEqual([]);
  });

  it('appends the answers of a later launch behind the earlier ones', async () => {
    const { desk, port } = await start();
    port.close(passedReport());
    const next = desk.relaunch();
    await next.open();
    next.close({ ...passedReport(), answers: passedReport().answers.map((one) => ({ ...one, id: one.id.replace('_1', '_2') })) });
    const store = desk.lms.store();
    expect([store['cmi.interactions.3.id'], store['cmi.interactions.4.id']]).toEqual(['Q4_1', 'Q1_2']);
    expect(desk.lms.violations).toEqual([]);
  });

  it('leaves out the response of somebody who chose nothing', async () => {
    const { desk, port } = await start();
    const [one] = passedReport().answers;
    if (!one) throw new Error('fixture');
    expect(port.save({ ...passedReport(), answers: [{ ...one, response: [] }] })).toEqual({ ok: true });
    expect(desk.lms.violations).toEqual([]);
    expect(desk.lms.store()['cmi.interactions.0.result']).toBeDefined();
  });

  it('stops adding answers before the LMS chokes on them', async () => {
    const { desk, port } = await start();
    const [one] = passedReport().answers;
    if (!one) throw new Error('fixture');
    const answers = Array.from({ length: 70 }, (_, index) => ({ ...one, id: `Q${index}_1` }));
    expect(port.save({ ...passedReport(), answers })).toEqual({ ok: true });
    expect(desk.lms.store()['cmi.interactions.59.id']).toBe('Q59_1');
    expect(desk.lms.store()['cmi.interactions.60.id']).toBeUndefined();
  });

  it('keeps learner, answers and record out of the diagnostics', async () => {
    const { desk, port } = await start();
    desk.lms.faults.commitFails = 1;
    port.save(passedReport());
    const text = port.diagnostics();
    expect(text).toContain('Commit');
    expect(text).not.toMatch(/1\|a3|Q1_1|Recognise/);
  });
});
