import { createRequire } from 'node:module';
import type { Session } from './sessions';
import type { Statement, Stored } from './store';

// CommonJS, of which Node and the test runner think differently.
const { default: validate } = createRequire(import.meta.url)(
  '@learninglocker/xapi-validation',
) as typeof import('@learninglocker/xapi-validation');

const verbs = 'http://adlnet.gov/expapi/verbs/';
const categories = 'https://w3id.org/xapi/cmi5/context/categories/';
const extensions = 'https://w3id.org/xapi/cmi5/context/extensions/';

const verbOf = ({ verb }: Statement): string => (verb?.id ?? '').replace(verbs, '');
const idsIn = ({ context }: Statement, list: string): readonly string[] =>
  (context?.contextActivities?.[list] ?? []).map(({ id }) => id);
const isDefined = (statement: Statement): boolean => idsIn(statement, 'category').includes(`${categories}cmi5`);

const duration = /^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d\d?)?S)?$/;
const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** Every value of the template stands in the context unchanged; lists may be longer. */
const holds = (whole: unknown, part: unknown): boolean => {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((one) => whole.some((other) => holds(other, one)));
  if (typeof part !== 'object' || part === null) return whole === part;
  return Object.entries(part).every(([name, value]) => holds((whole as Record<string, unknown> | undefined)?.[name], value));
};

/** What is wrong with the form of a statement by xAPI, in the words of a library that is not ours. */
const formProblems = (statement: Statement): string[] =>
  validate(statement).map((warning) => `${warning.constructor.name} at ${(warning as { path?: string[] }).path?.join('.')}`);

function resultProblems(verb: string, { result, context }: Statement, { mastery }: Session): string[] {
  const problems: string[] = [];
  const demand = (right: boolean, message: string) => right || problems.push(message);
  const judged = verb === 'passed' || verb === 'failed';
  const score = result?.score;
  demand(verb === 'initialized' || duration.test(String(result?.['duration'])), 'duration is missing or malformed');
  demand(result?.['completion'] === (verb === 'completed' ? true : undefined), 'completion belongs into completed, as true');
  demand(result?.['success'] === (judged ? verb === 'passed' : undefined), 'success belongs into passed and failed');
  demand(judged || !score, 'a score belongs into passed and failed');
  if (score) {
    const { scaled = -1, raw, min = 0, max = 0 } = score;
    demand(scaled >= 0 && scaled <= 1, 'scaled must be 0-1');
    demand(raw === undefined || (raw >= min && raw <= max), 'raw must lie between min and max');
    if (mastery !== undefined) demand(scaled >= mastery === (verb === 'passed'), `score ${scaled} contradicts ${verb}`);
  }
  if (judged) demand(context?.extensions?.[`${extensions}masteryscore`] === mastery, 'masteryScore of the launch is missing');
  return problems;
}

function definedProblems(statement: Statement, session: Session, earlier: readonly Stored[]): string[] {
  const verb = verbOf(statement);
  const problems = resultProblems(verb, statement, session);
  const demand = (right: boolean, message: string) => right || problems.push(message);
  const saidBefore = (of: readonly Stored[], ...words: string[]) =>
    of.some((one) => isDefined(one.statement) && words.includes(verbOf(one.statement)));
  const here = earlier.filter((one) => one.session === session.id);
  const judged = verb === 'passed' || verb === 'failed';
  demand(['initialized', 'completed', 'passed', 'failed', 'terminated'].includes(verb), `${verb} is not for a course to say`);
  demand(statement.object?.id === session.activityId, 'the object is not the activity of the launch');
  demand(idsIn(statement, 'category').includes(`${categories}moveon`) === (judged || verb === 'completed'), 'category moveOn');
  demand(!saidBefore(here, verb), `${verb} twice in a session`);
  demand(!(judged && saidBefore(here, 'passed', 'failed')), 'passed and failed in one session');
  demand(!((verb === 'completed' || verb === 'passed') && saidBefore(earlier, verb)), `${verb} twice in a registration`);
  demand(!(verb === 'failed' && saidBefore(earlier, 'passed')), 'failed after passed');
  demand(session.mode === 'Normal' || verb === 'initialized' || verb === 'terminated', `${verb} in mode ${session.mode}`);
  return problems;
}

/** What an exacting LMS finds wrong with a statement, given everything said before in the registration. */
export function problemsOf(statement: Statement, session: Session, earlier: readonly Stored[]): string[] {
  const problems = formProblems(statement);
  const demand = (right: boolean, message: string) => right || problems.push(message);
  const here = earlier.filter((one) => one.session === session.id);
  const time = (one: Statement): number => Date.parse(one.timestamp ?? '');
  demand(session.briefed.size === 2, 'launch data and learner preferences must be read before the first statement');
  demand(statement.id !== undefined, 'an id is missing');
  demand(utc.test(statement.timestamp ?? ''), 'a timestamp in UTC is missing');
  demand(holds(statement.actor, session.actor), 'the actor is not the learner of the launch');
  demand(statement.context?.registration === session.registration, 'the registration is not that of the launch');
  demand(holds(statement.context, session.template), 'the context template is incomplete');
  demand(here.length > 0 || verbOf(statement) === 'initialized', 'initialized must come first');
  demand(!here.some((one) => verbOf(one.statement) === 'terminated'), 'a statement after terminated');
  demand(
    here.every((one) => verbOf(one.statement) !== 'initialized' || time(one.statement) <= time(statement)),
    'older than initialized',
  );
  if (verbOf(statement) === 'terminated')
    demand(
      here.every((one) => time(one.statement) <= time(statement)),
      'newer than terminated',
    );
  if (isDefined(statement)) problems.push(...definedProblems(statement, session, earlier));
  else {
    demand(!idsIn(statement, 'category').includes(`${categories}moveon`), 'category moveOn in a statement of our own');
    demand(session.mode === 'Normal', `${verbOf(statement)} in mode ${session.mode}`);
  }
  return problems.map((problem) => `${verbOf(statement)}: ${problem}`);
}
