import type { Seen } from '../lrs/practice';
import * as choices from './choices';
import { count, inBytes } from './counts';
import { records } from './records';
import type { Session } from './session';
import { summarize } from './summary';
import type { TestRun } from './tester';
import { hasEnded, summarizeXapi, verbOf } from './xapi';

export interface TestReport {
  readonly good: boolean;
  readonly verdict: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** What a strict LMS would refuse, call by call. */
  readonly refused: readonly string[];
}

const label = (list: readonly choices.Choice[], id: string): string => list.find((one) => one.id === id)?.label ?? id;
const languages: Readonly<Record<string, string>> = { en: 'English', es: 'Spanish' };

/** What a walk showed, in words that need no knowledge of the standard. */
export function testReport(run: TestRun): TestReport {
  const { session, seen, setup } = run;
  const refused = [
    ...(session?.calls ?? []).flatMap(({ call, words, broken }) =>
      broken.map((rule) => `${call}(${words.map((word) => JSON.stringify(word)).join(', ')}): ${rule}`),
    ),
    ...(seen?.violations ?? []),
  ];
  const taken = [run.role, languages[run.language] ?? run.language].filter(Boolean).join(', ');
  return {
    ...verdict(run, (session?.calls ?? []).filter(({ broken }) => broken.length).length + (seen?.violations.length ?? 0)),
    facts: [
      ['Package', `${run.package.title} (${run.package.name})`],
      ['Edition', label(choices.editions, setup.edition)],
      ...(session ? [['LMS', `${label(choices.profileChoices, setup.profile)}${passMark(setup.passMark)}`] as const] : []),
      ['Taken as', taken],
      ['When', new Date(run.began).toLocaleString('en', { dateStyle: 'long', timeStyle: 'short' })],
      ...(session ? recorded(session) : []),
      ...(seen ? told(seen) : []),
      ...(setup.edition === 'standalone' && run.state === 'finished'
        ? [['Kept in this browser', `the learner’s record, ${run.kept} characters`] as const]
        : []),
      ...(run.certificate ? [['Certificate', run.certificate] as const] : []),
      ...(run.remarks.length ? [['Not as a learner', run.remarks.join(' ')] as const] : []),
    ],
    refused,
  };
}

const passMark = (mark: string): string => (mark === 'none' ? '' : `, pass mark ${mark}%`);

function verdict(run: TestRun, refused: number): Pick<TestReport, 'good' | 'verdict'> {
  const bad = (words: string) => ({ good: false, verdict: words });
  if (run.state === 'stopped') return bad('Stopped before the end.');
  if (run.state !== 'finished') return bad(`It did not come through${run.at && `, at “${run.at}”`}. ${run.trouble}`);
  const status = run.session ? summaryOf(run.session).status : run.seen && summarizeXapi(run.seen).status;
  if (!status)
    return run.kept
      ? { good: true, verdict: 'It works: taken to its end. Without an LMS nobody receives a status or a score.' }
      : bad('Taken to its end, but this browser kept nothing of it.');
  if (status.mood !== 'good') return bad('Taken to its end, but this LMS has no pass.');
  if (refused)
    return bad(`The LMS has a pass, but a strict LMS would refuse ${refused} of the ${run.seen ? 'requests' : 'calls'}.`);
  return { good: true, verdict: `It works: the LMS recorded “${status.value}”, and nothing was refused.` };
}

const summaryOf = ({ lms, store, total, savedAt }: Session) => summarize(lms, store, total, savedAt, 0);

function recorded(session: Session): TestReport['facts'] {
  const { status, score, time } = summaryOf(session);
  const answers = records(session.ledger, 'interactions');
  const right = answers.filter(({ fields }) => fields['result'] === 'correct').length;
  const objectives = records(session.ledger, 'objectives');
  const { calls, commits, bytes } = count(session.calls);
  const failed = session.calls.filter(({ answer }) => /^(false|threw)/.test(answer)).length;
  return [
    ['Status', status.note ? `${status.value}, ${status.note}` : status.value],
    ['Score', score.value],
    ['Time', time.value],
    ['Answers', answers.length ? `${answers.length} of the final check, ${right} of them right` : 'None sent'],
    ['Objectives', objectives.length ? `${objectives.length} sent` : 'None sent'],
    ['Calls', `${calls}, of them ${commits} to save; ${inBytes(bytes)} written`],
    ['Calls that failed', failed ? `${failed}, as this LMS is made to` : 'None'],
    ['Session', session.ended ? 'Ended by the course' : 'Not ended by the course'],
  ];
}

/** The same of a record store. */
function told(seen: Seen): TestReport['facts'] {
  const { status, score, time } = summarizeXapi(seen);
  const verbs = seen.statements.map(verbOf);
  const right = seen.statements.filter((one) => verbOf(one) === 'answered' && one.result?.['success'] === true).length;
  const answers = verbs.filter((verb) => verb === 'answered').length;
  return [
    ['Status', status.note ? `${status.value}, ${status.note}` : status.value],
    ['Score', score.value],
    ['Time', time.value],
    ['Answers', answers ? `${answers} of the final check, ${right} of them right` : 'None sent'],
    ['Statements', `${verbs.length}: ${[...new Set(verbs)].join(', ')}`],
    ['Saved text', `${seen.record} characters`],
    ['Session', hasEnded(seen) ? 'Ended by the course' : 'Not ended by the course'],
  ];
}

/** The report as lines, to be kept or sent. */
export const reportText = (run: TestRun): string => {
  const { verdict: words, facts, refused } = testReport(run);
  return [
    `Practice LMS test: ${words}`,
    '',
    ...facts.map(([name, value]) => `${name}: ${value}`),
    '',
    ...(run.session || run.seen ? [refused.length ? 'A strict LMS would refuse:' : 'A strict LMS would refuse nothing.'] : []),
    ...refused.map((line) => `- ${line}`),
    '',
    'Run in a practice LMS on this computer, by a program that answers everything right. Your own LMS may differ: try it there, too.',
  ].join('\n');
};
