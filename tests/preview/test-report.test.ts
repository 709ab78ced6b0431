// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openLedger } from '../../scripts/preview/lms/ledger';
import type { CallRecord } from '../../scripts/preview/lms/recorder';
import type { Session } from '../../scripts/preview/lms/session';
import { defaults } from '../../scripts/preview/lms/setup';
import { reportText, testReport } from '../../scripts/preview/lms/test-report';
import type { TestRun } from '../../scripts/preview/lms/tester';
import type { Statement } from '../../scripts/preview/lrs/store';

const store = {
  'cmi.core.lesson_status': 'passed',
  'cmi.core.score.raw': '100',
  'cmi.core.session_time': '0000:00:15',
  'cmi.interactions.0.id': 'Q01_1',
  'cmi.interactions.0.result': 'correct',
  'cmi.interactions.1.id': 'Q02_1',
  'cmi.interactions.1.result': 'wrong',
};
const call = (more: Partial<CallRecord>): CallRecord => ({
  ...{
    number: 1,
    at: 0,
    call: 'LMSSetValue',
    words: ['cmi.core.exit', 'suspend'],
    answer: 'true',
    code: '0',
    broken: [],
    trouble: false,
  },
  ...more,
});
const session = (more: Partial<Session> = {}) =>
  ({
    lms: 'scorm12',
    store,
    ledger: openLedger(store),
    calls: [call({})],
    total: 0,
    savedAt: 1,
    ended: true,
    ...more,
  }) as Session;

const run = (more: Partial<TestRun> = {}): TestRun => ({
  state: 'finished',
  setup: { ...defaults, profile: 'moodle-like', passMark: '80' },
  package: {
    edition: 'scorm12',
    course: '',
    name: 'course-1.zip',
    bytes: 1,
    title: 'The course',
    entry: 'index.html',
    fileCount: 1,
  },
  role: 'School staff',
  language: 'es',
  at: 'You are done',
  trouble: '',
  began: Date.UTC(2026, 10, 22, 12),
  seen: undefined,
  kept: 0,
  certificate: '',
  remarks: [],
  session: session(),
  ...more,
});
const facts = (of: TestRun) => Object.fromEntries(testReport(of).facts);

describe('the report of a practice test', () => {
  it('says in plain words what was tested and what the LMS has', () => {
    expect(testReport(run())).toMatchObject({
      good: true,
      verdict: 'It works: the LMS recorded “Passed”, and nothing was refused.',
    });
    expect(facts(run())).toMatchObject({
      Package: 'The course (course-1.zip)',
      Edition: 'SCORM 1.2',
      LMS: 'Moodle-like, pass mark 80%',
      'Taken as': 'School staff, Spanish',
      When: expect.stringContaining('November 22, 2026'),
      Status: 'Passed',
      Score: '100',
      Time: '15 s',
      Answers: '2 of the final check, 1 of them right',
      Session: 'Ended by the course',
    });
  });

  it('is not good when a strict LMS would refuse a call, and names the call and the rule', () => {
    const broken = run({ session: session({ calls: [call({ broken: ['too long', 'not a word'] }), call({})] }) });
    expect(testReport(broken).good).toBe(false);
    expect(testReport(broken).verdict).toContain('would refuse 1 of the calls');
    expect(reportText(broken)).toContain('- LMSSetValue("cmi.core.exit", "suspend"): too long\n');
  });

  it('is not good when the LMS has no pass, however the course ended', () => {
    expect(testReport(run({ session: session({ store: { 'cmi.core.lesson_status': 'incomplete' } }) }))).toMatchObject({
      good: false,
      verdict: 'Taken to its end, but this LMS has no pass.',
    });
  });

  it('says where it stopped or stuck, and why', () => {
    expect(testReport(run({ state: 'stopped' })).verdict).toBe('Stopped before the end.');
    const stuck = testReport(run({ state: 'stuck', at: 'Sort eight statements', trouble: 'The page did not show a way on.' }));
    expect(stuck).toMatchObject({
      good: false,
      verdict: 'It did not come through, at “Sort eight statements”. The page did not show a way on.',
    });
  });

  it('tells what a record store has, in the same words', () => {
    const verb = (name: string, result: NonNullable<Statement['result']> = {}) => ({
      verb: { id: `http://adlnet.gov/expapi/verbs/${name}` },
      result,
    });
    const statements = [
      verb('initialized'),
      verb('answered', { success: true }),
      verb('completed'),
      verb('passed', { score: { scaled: 0.87 }, duration: 'PT30S' }),
      verb('terminated', { duration: 'PT1M' }),
    ];
    const seen = { statements, record: 300, violations: [] };
    const good = run({ session: undefined, seen });
    expect(testReport(good)).toMatchObject({ good: true, verdict: expect.stringContaining('the LMS recorded “Passed”') });
    expect(facts(good)).toMatchObject({
      Status: 'Passed, and completed',
      Score: '87 of 100',
      Time: '1 min',
      Answers: '1 of the final check, 1 of them right',
      Session: 'Ended by the course',
    });
    const refused = run({ session: undefined, seen: { ...seen, violations: ['passed: twice'] } });
    expect(testReport(refused)).toMatchObject({ good: false, refused: ['passed: twice'] });
    expect(testReport(run({ session: undefined, seen: { ...seen, statements: [] } })).good).toBe(false);
  });

  it('says so when this browser kept nothing', () => {
    expect(testReport(run({ session: undefined })).verdict).toContain('this browser kept nothing');
  });

  it('promises no record where there is no LMS', () => {
    const alone = run({ session: undefined, kept: 300 });
    expect(testReport(alone)).toMatchObject({ good: true, verdict: expect.stringContaining('nobody receives a status') });
    expect(Object.keys(facts(alone))).toEqual(['Package', 'Edition', 'Taken as', 'When']);
    expect(reportText(alone)).not.toContain('strict LMS');
  });
});
