import type { ScormApi } from './find-api';
import type { Log } from './log';

/** Method names of one edition. */
export interface Verbs {
  readonly initialize: string;
  readonly finish: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly lastError: string;
  readonly diagnostic: string;
}

export interface Reply {
  readonly ok: boolean;
  /** LMS error code, `''` when it gave none; `threw` when the call itself failed. */
  readonly code: string;
}

export interface ApiCalls {
  initialize(): Reply;
  finish(): Reply;
  commit(): Reply;
  set(element: string, value: string): Reply;
  /** Undefined when the call threw. The text of the LMS otherwise, `''` for all the ways of saying nothing. */
  get(element: string): string | undefined;
  lastError(): string;
}

/** Every call on the LMS's object goes through here, because real ones throw, return booleans, or are gone. */
export function createApiCalls(api: ScormApi, verbs: Verbs, log: Log): ApiCalls {
  /** The last value of each element, in either direction. */
  const values = new Map<string, string>();
  const methods = api as Readonly<Record<string, (...words: string[]) => unknown>>;

  function call(verb: string, ...words: string[]): { answer: string; threw: boolean } {
    try {
      // Called on the object: a detached reference throws in several LMSs.
      const answer: unknown = methods[verb]?.(...words);
      return { answer: answer === undefined || answer === null ? '' : String(answer), threw: methods[verb] === undefined };
    } catch {
      return { answer: '', threw: true };
    }
  }

  const lastError = (): string => call(verbs.lastError).answer;

  /** LMS diagnostics may quote what they hold, so every value that went to and fro is taken out. Answers are left out altogether. */
  function diagnostic(code: string, element: string): string {
    if (element.startsWith('cmi.interactions')) return '';
    let text = call(verbs.diagnostic, code).answer;
    for (const value of values.values()) if (value.length > 3) text = text.split(value).join('...');
    return text.replace(/[^\x20-\x7e]/g, ' ').slice(0, 100);
  }

  function act(verb: string, element: string, words: readonly string[]): Reply {
    const { answer, threw } = call(verb, ...words);
    const what = element ? `${verb} ${element}` : verb;
    if (!threw && answer.toLowerCase() === 'true') {
      if (!element) log.add(`${what}: true`);
      return { ok: true, code: '0' };
    }
    const code = threw ? 'threw' : lastError();
    log.add(`${what}: ${threw ? 'threw' : `failed, error ${code || 'unknown'} ${diagnostic(code, element)}`}`.trim());
    return { ok: false, code };
  }

  return {
    initialize: () => act(verbs.initialize, '', ['']),
    finish: () => act(verbs.finish, '', ['']),
    commit: () => act(verbs.commit, '', ['']),
    set(element, value) {
      values.set(element, value);
      return act(verbs.set, element, [element, value]);
    },
    get(element) {
      const { answer, threw } = call(verbs.get, element);
      if (threw) log.add(`${verbs.get} ${element}: threw`);
      if (threw) return undefined;
      values.set(element, answer);
      return answer === 'null' || answer === 'undefined' ? '' : answer;
    },
    lastError,
  };
}
