import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLrs, type Lrs } from '../../scripts/preview/lrs/server';
import type { LaunchOptions } from '../../scripts/preview/lrs/sessions';

/** The record store of these tests must notice what an exacting LMS would; otherwise its silence proves nothing. */
let lrs: Lrs;
beforeEach(async () => {
  lrs = createLrs();
  await lrs.listen();
});
afterEach(() => lrs.close());

const verb = (name: string) => ({ id: `http://adlnet.gov/expapi/verbs/${name}`, display: { en: name } });
const category = (name: string) => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${name}` });
const mark = { 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.8 };

interface Parts {
  readonly verb: string;
  readonly result?: object;
  readonly extensions?: object;
  readonly categories?: readonly string[];
  readonly at?: string;
  readonly [more: string]: unknown;
}

/** A learner's course, written by hand, so that it can be wrong in one place. */
async function visit(options: LaunchOptions = {}, briefed = true) {
  const { session } = lrs.launch(options);
  const headers = { Authorization: `Basic ${session.token}`, 'X-Experience-API-Version': '1.0.3' };
  const query = (more: Record<string, string>) => `?${new URLSearchParams({ ...more, agent: JSON.stringify(session.actor) })}`;
  const state = (stateId: string) =>
    `${lrs.base}/xapi/activities/state${query({ stateId, activityId: session.activityId, registration: session.registration })}`;
  if (briefed) {
    await fetch(state('LMS.LaunchData'), { headers });
    await fetch(`${lrs.base}/xapi/agents/profile${query({ profileId: 'cmi5LearnerPreferences' })}`, { headers });
  }
  const statement = ({ verb: name, result, extensions, categories = ['cmi5'], at = '2026-11-22T10:00:00Z', ...more }: Parts) => ({
    id: crypto.randomUUID(),
    actor: session.actor,
    verb: verb(name),
    object: { objectType: 'Activity', id: session.activityId },
    ...(result && { result }),
    context: {
      registration: session.registration,
      contextActivities: {
        ...(session.template['contextActivities'] as object),
        ...(categories.length > 0 && { category: categories.map(category) }),
      },
      extensions: { ...(session.template['extensions'] as object), ...extensions },
    },
    timestamp: at,
    ...more,
  });
  const post = async (...all: readonly Parts[]): Promise<number> => {
    const body = JSON.stringify(all.map(statement));
    const reply = await fetch(`${lrs.base}/xapi/statements`, { method: 'POST', headers, body });
    return reply.status;
  };
  return { session, headers, state, post };
}

const initialized: Parts = { verb: 'initialized' };
const judged = (name: 'passed' | 'failed', scaled: number): Parts => ({
  verb: name,
  result: { success: name === 'passed', score: { scaled }, duration: 'PT1M' },
  categories: ['cmi5', 'moveon'],
  extensions: mark,
});
const [passed, failed] = [judged('passed', 0.9), judged('failed', 0.5)];
const completed: Parts = { verb: 'completed', result: { completion: true, duration: 'PT1M' }, categories: ['cmi5', 'moveon'] };
const terminated: Parts = { verb: 'terminated', result: { duration: 'PT1M' } };

it('takes a whole course', async () => {
  const { post } = await visit();
  expect(await post(initialized, completed, passed)).toBe(200);
  expect(await post(terminated)).toBe(200);
  expect(lrs.violations).toEqual([]);
});

describe('refuses', () => {
  it.each<[string, readonly Parts[], string]>([
    ['a first statement that is not initialized', [completed], 'initialized must come first'],
    ['initialized twice', [initialized, initialized], 'initialized twice in a session'],
    ['passed and failed in one session', [initialized, failed, passed], 'passed and failed in one session'],
    ['a statement after terminated', [initialized, terminated, completed], 'a statement after terminated'],
    ['one older than initialized', [initialized, { ...completed, at: '2026-11-22T09:59:59Z' }], 'older than initialized'],
    ['local time', [{ ...initialized, at: '2026-11-22T10:00:00+01:00' }], 'a timestamp in UTC'],
    ['passed below the mark', [initialized, judged('passed', 0.7)], 'contradicts passed'],
    ['failed above the mark', [initialized, judged('failed', 0.9)], 'contradicts failed'],
    ['a verdict without the mark', [initialized, { ...passed, extensions: {} }], 'masteryScore of the launch is missing'],
    [
      'a score in completed',
      [initialized, { ...completed, result: { ...completed.result, score: { scaled: 1 } } }],
      'a score belongs',
    ],
    ['completed without duration', [initialized, { ...completed, result: { completion: true } }], 'duration is missing'],
    ['a verdict without its category', [initialized, { ...passed, categories: ['cmi5'] }], 'category moveOn'],
    ['success in terminated', [initialized, { ...terminated, result: { success: true, duration: 'PT1M' } }], 'success belongs'],
    ['what only an LMS says', [initialized, { verb: 'satisfied', result: { duration: 'PT1M' } }], 'not for a course to say'],
    ['another activity', [{ ...initialized, object: { id: 'https://other.example/1' } }], 'not the activity of the launch'],
    ['another learner', [{ ...initialized, actor: { mbox: 'mailto:eve@example.com' } }], 'not the learner of the launch'],
    ['a context without the template', [{ ...initialized, context: {} }], 'the context template is incomplete'],
    ['an id that is no UUID', [{ ...initialized, id: '1' }], 'at statement.id'],
    ['an activity that is no IRI', [{ ...initialized, object: { id: 'the course' } }], 'at statement.object.id'],
  ])('%s', async (_, statements, problem) => {
    const { post } = await visit();
    expect(await post(...statements)).toBe(400);
    expect(lrs.violations.join()).toContain(problem);
    expect(lrs.told()).toEqual([]);
  });

  it('a second pass in a registration, and a failure after it', async () => {
    await (await visit()).post(initialized, passed, terminated);
    const { post } = await visit();
    expect(await post(initialized, passed)).toBe(400);
    expect(await post(initialized, failed)).toBe(400);
    expect(lrs.violations.join()).toMatch(/passed twice in a registration.*failed after passed/);
  });

  it('a course that did not read what it must', async () => {
    expect(await (await visit({}, false)).post(initialized)).toBe(400);
    expect(lrs.violations.join()).toContain('must be read before the first statement');
  });

  it('a verdict in review', async () => {
    expect(await (await visit({ mode: 'Review' })).post(initialized, passed)).toBe(400);
    expect(lrs.violations.join()).toContain('passed in mode Review');
  });

  it('anything from a session that another launch has replaced', async () => {
    const { post } = await visit();
    await visit();
    expect(await post(initialized)).toBe(403);
  });

  it('anyone without the token or the version', async () => {
    const { state } = await visit();
    expect((await fetch(state('mine'))).status).toBe(401);
    const { headers, state: own } = await visit();
    expect((await fetch(own('mine'), { headers: { Authorization: headers.Authorization } })).status).toBe(400);
  });

  it('the token a second time, and to a GET', async () => {
    const { query } = lrs.launch();
    const url = new URLSearchParams(query).get('fetch') ?? '';
    expect((await fetch(url)).status).toBe(404);
    expect(await (await fetch(url, { method: 'POST' })).json()).toHaveProperty('auth-token');
    expect(await (await fetch(url, { method: 'POST' })).json()).toMatchObject({ 'error-code': '1' });
  });

  it('to replace a document that is not the one the sender knows, or that of the LMS', async () => {
    const { headers, state } = await visit();
    const put = async (id: string, condition: Record<string, string>) =>
      (await fetch(state(id), { method: 'PUT', headers: { ...headers, ...condition }, body: '{}' })).status;
    expect(await put('mine', { 'If-None-Match': '*' })).toBe(204);
    expect(await put('mine', { 'If-None-Match': '*' })).toBe(412);
    expect(await put('mine', { 'If-Match': '"other"' })).toBe(412);
    expect(await put('LMS.LaunchData', {})).toBe(403);
  });
});

it('takes the very same statement twice as one, and tells when the second says something else', async () => {
  const { post } = await visit();
  const id = crypto.randomUUID();
  expect(await post({ ...initialized, id })).toBe(200);
  expect(await post({ ...initialized, id })).toBe(200);
  expect(await post({ ...initialized, id, at: '2026-11-22T10:00:01Z' })).toBe(409);
  expect(lrs.told()).toEqual(['initialized']);
});
