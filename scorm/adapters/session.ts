import type { ApiCalls } from './api-calls';
import type { Log } from './log';

export type Fields = 'all' | ReadonlySet<string>;

/** `kept`: the LMS has the value. `never`: it will not take it. `later`: it did not take it now. */
export type PutResult = 'kept' | 'never' | 'later';

export interface Session {
  /** `refused` when the LMS does not let us in. */
  start(): 'started' | 'refused';
  /** Undefined when the call itself broke. */
  read(element: string): string | undefined;
  /** `''` for everything that cannot be read. */
  get(element: string): string;
  /** As `get`, but undefined when the LMS could not answer now: no reason to believe that it holds nothing. */
  ask(element: string): string | undefined;
  /** SCORM 1.2 need not support every group of elements. `all` when the LMS does not say, undefined when it cannot now. */
  children(group: string): Fields | undefined;
  /** Writes unless the LMS is known to hold this very value, or to refuse it. */
  put(element: string, value: string): PutResult;
  /** Commits if anything was written since the last success. */
  commit(): boolean;
  finish(): boolean;
  /** Starts a new round of writing: a session that seemed lost is tried once more. */
  nextRound(): void;
  /** Asks the LMS whether the last answer was '' because there is no session. */
  expired(): boolean;
  /** True when the LMS said in this round that there is no session. */
  lost(): boolean;
  /** How many values the LMS has taken. */
  accepted(): number;
}

const NOT_IMPLEMENTED = ['401', '402'];
/** Argument, access, type, range or dependency errors: the same value would fail again. 351, a general failure, may pass. */
const HOPELESS = ['201', '403', '404', '405', '406', '407', '408'];
const NO_SESSION = ['301', '122', '123', '132', '133', '142', '143'];

export interface SessionOptions {
  /** Error code for a second Initialize. */
  readonly alreadyRunning: string;
  /** An element that can be read in every session; undefined when this page itself ended the session before. */
  readonly probe: string | undefined;
}

/** What both SCORM editions share between Initialize and Finish. */
export function createSession(calls: ApiCalls, { alreadyRunning, probe }: SessionOptions, log: Log): Session {
  const held = new Map<string, string>();
  const refused = new Map<string, string>();
  const dropped = new Set<string>();
  let phase: 'new' | 'running' | 'over' = 'new';
  let uncommitted = false;
  let noSession = false;
  let accepted = 0;

  /** One verdict for `cmi.interactions.0.latency` and all its siblings. */
  const generic = (element: string): string => element.replace(/\.\d+/g, '.n');

  /**
   * The page may have been reloaded while the LMS kept its session; then reading works although Initialize was refused.
   * An empty answer proves nothing: some LMSs give it to everything.
   */
  const stillRunning = (code: string): boolean =>
    probe !== undefined && code === alreadyRunning && Boolean(calls.get(probe)) && Number(calls.lastError()) === 0;

  function inquire(element: string): { value: string; code: number } | undefined {
    const value = phase === 'running' && !noSession ? calls.get(element) : undefined;
    if (value) return { value, code: 0 };
    const word = value === undefined ? 'threw' : calls.lastError();
    if (NO_SESSION.includes(word)) noSession = true;
    const code = Number(word);
    // 2xx and 4xx speak about the element: it is unknown or was never set. The rest speaks about the session.
    return code === 0 || code === 201 || (code >= 400 && code < 500) ? { value: '', code } : undefined;
  }

  function set(element: string, value: string): PutResult {
    const reply = calls.set(element, value);
    if (reply.ok) {
      held.set(element, value);
      uncommitted = true;
      accepted += 1;
      return 'kept';
    }
    held.delete(element);
    if (NO_SESSION.includes(reply.code)) noSession = true;
    if (NOT_IMPLEMENTED.includes(reply.code)) dropped.add(generic(element));
    else if (HOPELESS.includes(reply.code)) refused.set(element, value);
    else return 'later';
    return 'never';
  }

  return {
    start() {
      const reply = calls.initialize();
      if (!reply.ok && !stillRunning(reply.code)) return 'refused';
      phase = 'running';
      return 'started';
    },
    read: (element) => (phase === 'running' ? calls.get(element) : undefined),
    get: (element) => (phase === 'running' && !noSession ? (calls.get(element) ?? '') : ''),
    ask: (element) => inquire(element)?.value,
    children(group) {
      const reply = inquire(`${group}._children`);
      const names = reply?.value.split(',').map((name) => name.trim()) ?? [];
      // Every such group has one of these; what has not is no list of names, whatever it may be.
      if (names.some((name) => name === 'id' || name === 'raw')) return new Set(names);
      if (reply?.value) return 'all';
      // Open edX answers '' to everything and takes everything; others say '' with an error for what they lack.
      return reply && (reply.code === 0 ? 'all' : new Set());
    },
    put(element, value) {
      if (phase !== 'running' || noSession) return 'later';
      if (dropped.has(generic(element)) || refused.get(element) === value) return 'never';
      return held.get(element) === value ? 'kept' : set(element, value);
    },
    commit() {
      if (phase !== 'running' || noSession) return false;
      if (!uncommitted) return true;
      uncommitted = !calls.commit().ok;
      // Nobody knows what an LMS keeps of a failed commit, so every single value is written again next time.
      if (uncommitted) held.clear();
      return !uncommitted;
    },
    finish() {
      if (phase !== 'running') return false;
      // Before the call: if it throws, there is still only one Finish.
      phase = 'over';
      return calls.finish().ok;
    },
    nextRound() {
      if (noSession) log.add('trying the session again');
      noSession = false;
    },
    expired: () => NO_SESSION.includes(calls.lastError()),
    lost: () => noSession,
    accepted: () => accepted,
  };
}
