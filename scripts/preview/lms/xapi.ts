import type { LaunchRequest, Seen } from '../lrs/practice';
import type { Statement } from '../lrs/store';
import { foreign } from './place';
import { learnerOf, packageKey, type Setup } from './setup';
import type { Summary } from './summary';
import { inWords, moment, secondsOf } from './time';

const nothing: Seen = { statements: [], record: 0, violations: [] };
const modes: Readonly<Record<string, LaunchRequest['mode']>> = { browse: 'Browse', review: 'Review' };

/** The verb in a word, such as `passed`. */
export const verbOf = ({ verb }: Statement): string => (verb?.id ?? '').replace(/.*\//, '');

/** Asks for a launch; answers with what belongs behind the address of the course. @throws Error in words */
export const launchXapi = async (setup: Setup): Promise<string> => {
  const { id, name } = learnerOf(setup);
  const wanted: LaunchRequest = {
    package: packageKey(setup),
    learner: id,
    name,
    at: new URL(setup.open === 'foreign' ? foreign('lrs') : 'lrs', location.href).href,
    mode: modes[setup.mode] ?? 'Normal',
    ...(setup.passMark !== 'none' && { passMark: Number(setup.passMark) }),
  };
  const response = await fetch('lrs/launch', { method: 'POST', body: JSON.stringify(wanted) });
  const { query, message } = (await response.json()) as { query?: string; message?: string };
  if (query === undefined) throw new Error(message ?? 'The record store does not answer.');
  return query;
};

/** What the record store has of the chosen learner in the chosen package. */
export const seeXapi = async (setup: Setup, method: 'GET' | 'DELETE' = 'GET'): Promise<Seen> => {
  const query = new URLSearchParams({ package: packageKey(setup), learner: learnerOf(setup).id });
  const response = await fetch(`lrs/seen?${query}`, { method });
  return response.ok ? ((await response.json()) as Seen) : nothing;
};

const last = (statements: readonly Statement[], ...verbs: readonly string[]): Statement | undefined =>
  statements.filter((one) => verbs.includes(verbOf(one))).at(-1);

/** What was said last is that the session is over. */
export const hasEnded = ({ statements }: Seen): boolean => verbOf(statements.at(-1) ?? {}) === 'terminated';

const timeOf = (statement: Statement | undefined): number => secondsOf(String(statement?.result?.['duration'] ?? ''));

/** The statements in the words of the summary, as an LMS would show them. */
export const summarizeXapi = ({ statements, record }: Seen): Summary => {
  const judged = last(statements, 'passed') ?? last(statements, 'failed');
  const completed = last(statements, 'completed');
  const { scaled } = judged?.result?.score ?? {};
  const verb = judged ? verbOf(judged) : '';
  const newest = statements.at(-1)?.timestamp;
  const closed = statements.filter((one) => verbOf(one) === 'terminated');
  const time = closed.reduce((sum, one) => sum + timeOf(one), 0) || timeOf(judged);
  const status = (): Summary['status'] => {
    if (verb === 'passed') return { value: 'Passed', mood: 'good', note: completed ? 'and completed' : 'but not completed' };
    if (verb === 'failed') return { value: 'Failed', mood: 'bad' };
    if (completed) return { value: 'Completed', mood: 'good' };
    return statements.length ? { value: 'In progress', mood: 'going' } : { value: 'Not started', mood: 'none' };
  };
  return {
    status: status(),
    score: { value: scaled === undefined ? 'None yet' : `${Math.round(scaled * 100)} of 100` },
    time: { value: inWords(time), note: 'as the course reports it when it ends' },
    progress: { value: '–', note: 'not part of cmi5' },
    bookmark: record ? { value: 'Kept', note: `in a saved text of ${record} characters` } : { value: 'None yet' },
    saved: { value: newest ? moment(Date.parse(newest)) : 'Never', ...(newest && { note: 'the newest statement' }) },
  };
};
