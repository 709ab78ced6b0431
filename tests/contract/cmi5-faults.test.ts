import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StorageSource } from '../../scorm/adapters/browser-store';
import { createLrs, type Fault, type Lrs } from '../../scripts/preview/lrs/server';
import { createCmi5Desk, recordId, saveUntilKept, settled } from './cmi5-desk';
import { answer, passedReport, report } from './fixtures';

const ok = { ok: true };
const retry = { ok: false, reason: 'retry' };
const whole = ['initialized', 'answered Q1', 'answered Q2', 'answered Q3', 'answered Q4', 'completed', 'passed'];

let lrs: Lrs;
beforeEach(async () => {
  lrs = createLrs();
  await lrs.listen();
});
afterEach(async () => {
  expect(lrs.violations).toEqual([]);
  await lrs.close();
});

const blocked: StorageSource = () => {
  throw new Error('SecurityError');
};

const passing: Fault['kind'][] = [401, 408, 409, 412, 429, 500, 502, 503, 'cut before', 'cut after'];

describe.each(passing)('a store that answers %s', (kind) => {
  it.each(['statements', 'state'] as const)('to %s gets everything once in the end', async (resource) => {
    const port = createCmi5Desk(lrs).launch();
    await port.open();
    await saveUntilKept(port, report());
    lrs.faults.push({ resource, kind }, { resource, kind });
    expect(await saveUntilKept(port, passedReport())).toEqual(ok);
    expect(await settled(port.close(passedReport()))).toEqual(ok);
    // An answer that was refused for itself may come after the others.
    expect(lrs.told().sort()).toEqual([...whole, 'terminated'].sort());
    expect(lrs.told().at(-1)).toBe('terminated');
    expect(lrs.record(recordId)).toMatchObject({ text: passedReport().text, done: ['completed', 'passed'] });
  });
});

describe('a store that does not answer', () => {
  it('is given up after a while, and asked again', async () => {
    const port = createCmi5Desk(lrs).launch({}, { patience: 300 });
    await port.open();
    await saveUntilKept(port, report());
    lrs.faults.push({ resource: 'statements', kind: 'hang' });
    expect(await settled(port.save(passedReport()))).toEqual(retry);
    expect(await saveUntilKept(port, passedReport())).toEqual(ok);
    expect(lrs.told()).toEqual(whole);
  });

  it('is left alone for as long as it asks to be', async () => {
    const port = createCmi5Desk(lrs).launch();
    await port.open();
    await saveUntilKept(port, report());
    lrs.faults.push({ resource: 'statements', kind: 429, wait: 5 });
    expect(await settled(port.save(passedReport()))).toEqual(retry);
    const before = lrs.requests.length;
    expect(await settled(port.save(passedReport()))).toEqual(retry);
    expect(lrs.requests).toHaveLength(before);
    expect(await saveUntilKept(port, passedReport())).toEqual(ok);
  });

  it('and then refuses what it already has is believed to have it', async () => {
    const port = createCmi5Desk(lrs).launch();
    await port.open();
    await saveUntilKept(port, report());
    const answered = report({ answers: [answer(1)] });
    lrs.faults.push({ resource: 'statements', kind: 'cut after' }, { resource: 'statements', kind: 403 });
    expect(await settled(port.save(answered))).toEqual(retry);
    expect(await settled(port.save(answered))).toEqual(ok);
    expect(lrs.told()).toEqual(['initialized', 'answered Q1']);
  });

  it('does not keep the bookmark back when it is only the statements that it refuses', async () => {
    const port = createCmi5Desk(lrs).launch();
    await port.open();
    await saveUntilKept(port, report());
    for (let time = 0; time < 4; time += 1) lrs.faults.push({ resource: 'statements', kind: 403 });
    const answered = report({ text: '1|new', answers: [answer(1)] });
    expect(await settled(port.save(answered))).toEqual(retry);
    expect(lrs.record(recordId)?.text).toBe('1|new');
    lrs.faults.length = 0;
    expect(await saveUntilKept(port, answered)).toEqual(ok);
    expect(lrs.told()).toEqual(['initialized', 'answered Q1']);
  });

  it('to one answer that it finds malformed gets the verdict all the same', async () => {
    const port = createCmi5Desk(lrs).launch();
    await port.open();
    await saveUntilKept(port, report());
    // The batch, then the first answer on its own.
    lrs.faults.push({ resource: 'statements', kind: 400 }, { resource: 'statements', kind: 400 });
    expect(await saveUntilKept(port, passedReport())).toEqual(ok);
    expect(lrs.told()).toEqual(whole.filter((verb) => verb !== 'answered Q1'));
    expect(port.diagnostics()).toContain('answered: 400');
  });
});

describe('at the launch', () => {
  it.each(['fetch', 'launch data', 'state', 'profile'] as const)('one failure of %s is not the end', async (resource) => {
    lrs.faults.push({ resource, kind: 503 });
    const launch = await createCmi5Desk(lrs).launch().open();
    expect(launch.connected).toBe(true);
  });

  it('a token whose answer was lost is gone: the course says so and goes on in this browser', async () => {
    lrs.faults.push({ resource: 'fetch', kind: 'cut after' });
    const port = createCmi5Desk(lrs).launch();
    expect(await port.open()).toMatchObject({ connected: false, storage: 'browser' });
    expect(port.diagnostics()).toContain('one per launch');
  });

  it('a record that cannot be read is not taken for none', async () => {
    const desk = createCmi5Desk(lrs);
    const first = desk.launch();
    await first.open();
    await saveUntilKept(first, report({ text: '1|precious' }));
    const port = desk.launch();
    lrs.faults.push({ resource: 'state', kind: 400 });
    expect(await port.open()).toMatchObject({ connected: false });
    await settled(port.save(report({ text: '1|fresh' })));
    expect(lrs.record(recordId)?.text).toBe('1|precious');
  });

  it('a reload needs no second token; without a storage for the tab it says so', async () => {
    const desk = createCmi5Desk(lrs, { tabStorage: blocked });
    const port = desk.launch();
    expect((await port.open()).connected).toBe(true);
    expect(await saveUntilKept(port, report())).toEqual(ok);
    const again = desk.load();
    expect((await again.open()).connected).toBe(false);
    expect(again.diagnostics()).toContain('one per launch');
  });

  it('a store that is down for ten seconds is not waited for; what was done without it comes at the next launch', async () => {
    const desk = createCmi5Desk(lrs);
    const down = desk.launch();
    for (let time = 0; time < 10_000; time += 1) lrs.faults.push({ resource: 'any', kind: 503 });
    const opening = down.open();
    desk.giveUp();
    expect(await opening).toMatchObject({ connected: false, storage: 'browser' });
    expect(down.save(passedReport())).toEqual({ ok: false, reason: 'offline' });
    down.close(passedReport());
    expect(lrs.told()).toEqual([]);
    lrs.faults.length = 0;
    const port = desk.launch();
    expect(await port.open()).toMatchObject({ connected: true, text: passedReport().text, standing: 'passed' });
    expect(await saveUntilKept(port, { ...passedReport(), answers: [] })).toEqual(ok);
    expect(lrs.told()).toEqual(whole);
  });
});

describe('a page that was killed', () => {
  /** Nothing gets out of the browser any more, and nobody hears that the page is gone. */
  const killed = async (desk: ReturnType<typeof createCmi5Desk>) => {
    const port = desk.launch();
    await port.open();
    await saveUntilKept(port, report({ text: '1|kept' }));
    for (let time = 0; time < 100; time += 1) lrs.faults.push({ resource: 'any', kind: 'cut before' });
    await settled(port.save({ ...passedReport(), text: '1|unsent' }));
    lrs.faults.length = 0;
  };

  it('left what waited in this browser: the next launch goes on there and sends it', async () => {
    const desk = createCmi5Desk(lrs);
    await killed(desk);
    const port = desk.launch();
    expect(await port.open()).toMatchObject({ text: '1|unsent', standing: 'passed' });
    expect(await saveUntilKept(port, { ...passedReport(), text: '1|unsent', answers: [] })).toEqual(ok);
    expect(lrs.told().filter((verb) => verb !== 'initialized')).toEqual(whole.slice(1));
    expect(lrs.record(recordId)?.text).toBe('1|unsent');
  });

  it('left a pass without a score, as of a booster: it comes as one', async () => {
    const desk = createCmi5Desk(lrs);
    const port = desk.launch();
    await port.open();
    for (let time = 0; time < 100; time += 1) lrs.faults.push({ resource: 'any', kind: 'cut before' });
    await settled(port.save(report({ outcome: 'passed' })));
    lrs.faults.length = 0;
    const next = desk.launch();
    await next.open();
    expect(await saveUntilKept(next, report({ outcome: 'passed' }))).toEqual(ok);
    expect(lrs.statements().at(-1)?.result).toEqual({ success: true, duration: 'PT1M1S' });
  });

  it('does not overwrite what another device has written since', async () => {
    const desk = createCmi5Desk(lrs);
    await killed(desk);
    const phone = createCmi5Desk(lrs, { pageId: 'phone' });
    const there = phone.launch();
    await there.open();
    await saveUntilKept(there, report({ text: '1|phone' }));
    const port = desk.launch();
    expect((await port.open()).text).toBe('1|phone');
  });

  it('left nothing that a review may say', async () => {
    const desk = createCmi5Desk(lrs);
    await killed(desk);
    const port = desk.launch({ mode: 'Review' });
    expect(await port.open()).toMatchObject({ mode: 'review', text: '1|kept' });
    await settled(port.close(report()));
    expect(lrs.told()).toEqual(['initialized', 'initialized', 'terminated']);
    expect((await desk.launch().open()).text).toBe('1|unsent');
  });

  it('left nothing to another learner of the same browser', async () => {
    const desk = createCmi5Desk(lrs);
    await killed(desk);
    const port = desk.launch({ learner: 'ben' });
    expect(await port.open()).toMatchObject({ text: '', standing: 'unknown' });
    await saveUntilKept(port, report());
    expect(lrs.told('ben')).toEqual(['initialized']);
  });

  it.each([
    ['a word', '"x"'],
    ['a list', '[1]'],
    ['half of it', '{"p":{"record":{"te'],
    [
      'wrong types',
      '{"p":{"record":{"text":7,"by":[],"version":"9"},"base":1,"facts":[{"verb":"passed","at":1e300,"seconds":1}]}}',
    ],
    [
      'facts nobody wrote',
      '{"p":{"record":null,"base":null,"facts":[null,7,{"verb":"initialized","at":1},{"verb":"answered","at":1}]}}',
    ],
  ])('may have left rubbish: %s', async (_, rubbish) => {
    const desk = createCmi5Desk(lrs);
    await killed(desk);
    const poisoned = { ...desk.storage, getItem: () => rubbish };
    const port = desk.launch({}, { storage: () => poisoned });
    expect(await port.open()).toMatchObject({ connected: true, text: '1|kept' });
    expect(await saveUntilKept(port, report({ text: '1|on' }))).toEqual(ok);
    expect(lrs.told().filter((verb) => verb === 'passed')).toEqual([]);
  });

  it('loses no more than what this browser would not keep', async () => {
    const desk = createCmi5Desk(lrs, { storage: blocked });
    await killed(desk);
    const port = desk.launch();
    expect(await port.open()).toMatchObject({ connected: true, text: '1|kept' });
  });
});

describe('the end', () => {
  it('is told again when it did not get through at once', async () => {
    const port = createCmi5Desk(lrs).launch();
    await port.open();
    await saveUntilKept(port, passedReport());
    lrs.faults.push({ resource: 'statements', kind: 503 }, { resource: 'statements', kind: 503 });
    expect(await settled(port.close(passedReport()))).toEqual(ok);
    expect(lrs.told()).toEqual([...whole, 'terminated']);
  });

  it('that nobody hears is not called reported, and loses no answer', async () => {
    const desk = createCmi5Desk(lrs);
    const port = desk.launch();
    await port.open();
    for (let time = 0; time < 100; time += 1) lrs.faults.push({ resource: 'any', kind: 503 });
    expect(await settled(port.close(passedReport()))).toEqual(retry);
    lrs.faults.length = 0;
    const next = desk.launch();
    expect((await next.open()).standing).toBe('passed');
    expect(await saveUntilKept(next, { ...passedReport(), answers: [] })).toEqual(ok);
    expect(lrs.told().filter((verb) => verb !== 'initialized')).toEqual(whole.slice(1));
  });

  it('never comes before something that still waits', async () => {
    const port = createCmi5Desk(lrs).launch();
    await port.open();
    await saveUntilKept(port, report());
    for (let time = 0; time < 3; time += 1) lrs.faults.push({ resource: 'state', kind: 500 });
    await settled(port.close(report({ text: '1|last' })));
    expect(lrs.requests.at(-1)).toBe('POST statements');
    expect(lrs.told().at(-1)).toBe('terminated');
    expect(lrs.record(recordId)?.text).toBe('1|last');
  });
});

it('holds the bookkeeping of the LMS for lost, not the learner’s pass: the same statement is not made twice', async () => {
  const desk = createCmi5Desk(lrs);
  const port = desk.launch();
  await port.open();
  await saveUntilKept(port, passedReport());
  lrs.forget(recordId);
  const next = desk.launch();
  await next.open();
  expect(await saveUntilKept(next, passedReport())).toEqual(ok);
  expect(lrs.told().filter((verb) => verb !== 'initialized')).toEqual(whole.slice(1));
});

it('says in its report what went wrong, without token, address or name', async () => {
  const port = createCmi5Desk(lrs).launch();
  await port.open();
  lrs.faults.push({ resource: 'statements', kind: 500 });
  await settled(port.save(passedReport()));
  const text = port.diagnostics();
  expect(text).toContain('statements: 500');
  expect(text).not.toMatch(/http|Ana|Basic|ana/);
});
