import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLrs, type Lrs } from '../../scripts/preview/lrs/server';
import { createCmi5Desk, recordId, saveUntilKept, settled } from './cmi5-desk';
import { answer, passedReport, report } from './fixtures';

const ok = { ok: true };
const answers = ['answered Q1', 'answered Q2', 'answered Q3', 'answered Q4'];
const failedReport = () => ({ ...passedReport(), outcome: 'incomplete' as const, percent: 50, progress: 0.9 });

let lrs: Lrs;
beforeEach(async () => {
  lrs = createLrs();
  await lrs.listen();
});
afterEach(async () => {
  expect(lrs.violations).toEqual([]);
  await lrs.close();
});

describe('a launch by an LMS', () => {
  it('reads what the LMS set, and begins with "initialized"', async () => {
    const port = createCmi5Desk(lrs).launch({ mastery: 0.875, returnURL: 'https://lms.example/back', languages: 'es-US, en' });
    expect(await port.open()).toEqual({
      connected: true,
      storage: 'lms',
      text: '',
      standing: 'unknown',
      mode: 'normal',
      passMark: 87.5,
      learner: { id: 'ana', name: 'Ana Ortiz' },
      languages: ['es-US', 'en'],
      returnTo: 'https://lms.example/back',
    });
    await saveUntilKept(port, report());
    expect(lrs.told()).toEqual(['initialized']);
  });

  it.each([
    ['javascript:alert(1)', 'a script'],
    ['data:text/html,x', 'data'],
    ['//lms.example/back', 'no scheme'],
  ])('does not go where no web page is: %s', async (returnURL) => {
    const launch = await createCmi5Desk(lrs).launch({ returnURL }).open();
    expect(launch.connected).toBe(true);
    expect(launch).not.toHaveProperty('returnTo');
  });

  it('without a mark leaves the course its own', async () => {
    const port = createCmi5Desk(lrs).launch({ mastery: null });
    expect(await port.open()).not.toHaveProperty('passMark');
    expect(await saveUntilKept(port, passedReport())).toEqual(ok);
  });

  it('asks little: one token, three documents', async () => {
    const port = createCmi5Desk(lrs).launch();
    await port.open();
    await saveUntilKept(port, report());
    expect(lrs.requests.filter((request) => request.startsWith('GET'))).toHaveLength(3);
    expect(lrs.requests.filter((request) => request === 'POST fetch')).toHaveLength(1);
    expect(lrs.requests.slice(4).sort()).toEqual(['POST statements', 'PUT state']);
  });
});

describe('a course', () => {
  it('passed in one go says everything once, in order, and ends', async () => {
    const port = createCmi5Desk(lrs).launch();
    await port.open();
    expect(await saveUntilKept(port, report())).toEqual(ok);
    expect(await saveUntilKept(port, passedReport())).toEqual(ok);
    expect(port.save(passedReport())).toEqual(ok);
    expect(await settled(port.close(passedReport()))).toEqual(ok);
    expect(lrs.told()).toEqual(['initialized', ...answers, 'completed', 'passed', 'terminated']);
    expect(lrs.record(recordId)).toMatchObject({ text: '1|a3|end|pass', done: ['completed', 'passed'] });
    const before = lrs.requests.length;
    expect(port.save(report())).toEqual({ ok: false, reason: 'closed' });
    expect(port.close(report())).toEqual({ ok: false, reason: 'closed' });
    expect(lrs.requests).toHaveLength(before);
  });

  it('reports score, times and answers as xAPI writes them', async () => {
    const port = createCmi5Desk(lrs).launch();
    await port.open();
    await saveUntilKept(port, passedReport());
    const [, , matching, ordering, , , passed] = lrs.statements();
    expect(passed?.result).toEqual({ success: true, score: { scaled: 0.85, raw: 85, min: 0, max: 100 }, duration: 'PT30M' });
    expect(matching?.result).toEqual({ response: 'a[.]m[,]b[.]f', success: true, duration: 'PT14S' });
    expect(matching?.object?.definition).toMatchObject({
      interactionType: 'matching',
      correctResponsesPattern: ['a[.]m[,]b[.]f'],
    });
    expect(ordering?.result?.['response']).toBe('b[,]a');
    expect(ordering?.object?.definition).toMatchObject({ interactionType: 'sequencing' });
  });

  it('goes on after a relaunch, and says nothing a second time', async () => {
    const desk = createCmi5Desk(lrs);
    const first = desk.launch();
    await first.open();
    await saveUntilKept(first, passedReport());
    await settled(first.close(passedReport()));
    const second = desk.launch();
    expect(await second.open()).toMatchObject({ text: '1|a3|end|pass', standing: 'passed' });
    const again = { ...passedReport(), answers: [], text: '1|again' };
    expect(await saveUntilKept(second, again)).toEqual(ok);
    expect(await settled(second.close(again))).toEqual(ok);
    expect(lrs.told().slice(-2)).toEqual(['initialized', 'terminated']);
    expect(lrs.told().filter((verb) => verb === 'passed')).toHaveLength(1);
  });

  it('that is not passed stays silent about it until the end, because a session has one verdict', async () => {
    const desk = createCmi5Desk(lrs);
    const port = desk.launch();
    await port.open();
    await saveUntilKept(port, failedReport());
    expect(lrs.told()).toEqual(['initialized', ...answers]);
    await settled(port.close(failedReport()));
    expect(lrs.told().slice(-2)).toEqual(['failed', 'terminated']);
    const next = desk.launch();
    await next.open();
    await saveUntilKept(next, { ...passedReport(), answers: [] });
    await settled(next.close({ ...passedReport(), answers: [] }));
    expect(lrs.told().slice(-4)).toEqual(['initialized', 'completed', 'passed', 'terminated']);
  });

  it('failed after a pass stays passed', async () => {
    const desk = createCmi5Desk(lrs);
    const port = desk.launch();
    await port.open();
    await saveUntilKept(port, passedReport());
    await settled(port.close(passedReport()));
    const next = desk.launch();
    await next.open();
    const worse = { ...failedReport(), answers: [answer(9)] };
    await saveUntilKept(next, worse);
    await settled(next.close(worse));
    expect(lrs.told().slice(-3)).toEqual(['initialized', 'answered Q9', 'terminated']);
  });

  it('failed, tried again and passed in one session, is passed', async () => {
    const port = createCmi5Desk(lrs).launch();
    await port.open();
    await saveUntilKept(port, failedReport());
    await saveUntilKept(port, passedReport());
    await settled(port.close(passedReport()));
    expect(lrs.told().slice(-3)).toEqual(['completed', 'passed', 'terminated']);
  });

  it('without a graded try ends without a verdict', async () => {
    const port = createCmi5Desk(lrs).launch();
    await port.open();
    await settled(port.close(report()));
    expect(lrs.told()).toEqual(['initialized', 'terminated']);
  });

  it('keeps a score to itself that contradicts the mark of the LMS', async () => {
    const port = createCmi5Desk(lrs).launch({ mastery: 0.9 });
    await port.open();
    await saveUntilKept(port, passedReport());
    expect(lrs.statements().at(-1)?.result).toEqual({ success: true, duration: 'PT30M' });
  });
});

describe.each(['Browse', 'Review'] as const)('in mode %s', (mode) => {
  it('nothing is recorded but the visit', async () => {
    const desk = createCmi5Desk(lrs);
    const first = desk.launch();
    await first.open();
    await saveUntilKept(first, report({ text: '1|mine' }));
    const port = desk.launch({ mode });
    expect(await port.open()).toMatchObject({ mode: 'review', text: '1|mine' });
    expect(port.save(passedReport())).toEqual({ ok: false, reason: 'review' });
    await settled(port.close(passedReport()));
    expect(lrs.told()).toEqual(['initialized', 'initialized', 'terminated']);
    expect(lrs.record(recordId)?.text).toBe('1|mine');
  });
});

describe('a page that goes', () => {
  it('and is loaded again under the same address goes on in the same session', async () => {
    const desk = createCmi5Desk(lrs);
    const port = desk.launch();
    await port.open();
    await saveUntilKept(port, failedReport());
    await settled(port.close({ ...failedReport(), text: '1|left here' }, true));
    const again = desk.load();
    expect(await again.open()).toMatchObject({ connected: true, mode: 'normal', text: '1|left here' });
    await settled(again.close({ ...failedReport(), answers: [] }));
    expect(lrs.told()).toEqual(['initialized', ...answers, 'failed', 'terminated']);
    // Nothing was refused and looked up.
    expect(lrs.requests).not.toContain('GET statements');
  });

  it('and comes back from the cache of the browser goes on as well', async () => {
    const port = createCmi5Desk(lrs).launch();
    await port.open();
    await settled(port.close(report({ text: '1|a' }), true));
    expect((await port.open()).connected).toBe(true);
    expect(await saveUntilKept(port, report({ text: '1|b' }))).toEqual(ok);
    expect(lrs.record(recordId)?.text).toBe('1|b');
  });

  it('with a passed course ends the session, and shows it for review when it is loaded again', async () => {
    const desk = createCmi5Desk(lrs);
    const port = desk.launch();
    await port.open();
    await saveUntilKept(port, passedReport());
    await settled(port.close(passedReport(), true));
    expect(lrs.told().at(-1)).toBe('terminated');
    const again = desk.load();
    expect(await again.open()).toMatchObject({ connected: true, mode: 'review', standing: 'passed', text: '1|a3|end|pass' });
    again.save(report());
    again.close(report());
    expect(lrs.told().at(-1)).toBe('terminated');
  });

  it('sends all that waits before its handler returns', async () => {
    const port = createCmi5Desk(lrs).launch();
    await port.open();
    const result = port.close(passedReport(), true);
    await settled(result);
    expect(lrs.told()).toEqual(['initialized', ...answers, 'completed', 'passed', 'terminated']);
  });
});

describe('two windows of one launch', () => {
  it('the later record stays, and the verdict of the other is not forgotten', async () => {
    const desk = createCmi5Desk(lrs);
    const one = desk.launch();
    await one.open();
    await saveUntilKept(one, report({ text: '1|one' }));
    const two = desk.load();
    await two.open();
    await saveUntilKept(two, passedReport());
    expect(await saveUntilKept(one, report({ text: '1|one, later' }))).toEqual(ok);
    expect(lrs.record(recordId)).toMatchObject({ text: '1|one, later', done: ['completed', 'passed'] });
    expect(one.diagnostics()).toContain('another window');
    expect((await desk.load().open()).standing).toBe('passed');
  });
});

describe('an address that no LMS wrote', () => {
  const whole = () => new URLSearchParams(lrs.launch().query);
  const change = (name: string, value?: string) => {
    const query = whole();
    if (value === undefined) query.delete(name);
    else query.set(name, value);
    return `?${query}`;
  };

  it.each([
    ['nothing at all', () => ''],
    ['no endpoint', () => change('endpoint')],
    ['an endpoint that is a script', () => change('endpoint', 'javascript:alert(1)')],
    ['a fetch address that is a file', () => change('fetch', 'file:///etc/passwd')],
    ['a registration that is no UUID', () => change('registration', '17')],
    ['an activity that is no IRI', () => change('activityId', 'course one')],
    ['an actor that is no JSON', () => change('actor', '{')],
    ['an actor without an identity', () => change('actor', '{"name":"Ana"}')],
    ['an actor that is a list', () => change('actor', '[]')],
  ])('%s: the course goes on in this browser and asks nobody', async (_, query) => {
    const desk = createCmi5Desk(lrs);
    const port = desk.load({ query: query() });
    expect(await port.open()).toMatchObject({ connected: false, storage: 'browser', text: '', mode: 'normal' });
    expect(port.save(report({ text: '1|here' }))).toEqual({ ok: false, reason: 'offline' });
    expect(port.close(report({ text: '1|there' }))).toEqual({ ok: false, reason: 'offline' });
    expect(lrs.requests).toEqual([]);
    expect((await desk.load({ query: query() }).open()).text).toBe('1|there');
  });
});
