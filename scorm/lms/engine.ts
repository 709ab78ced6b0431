import { Scorm12API, Scorm2004API } from 'scorm-again';
import { type Cmi, type LmsEdition, nested } from './cmi';

/** One set of method names for both editions. */
export type Method =
  | 'Initialize'
  | 'Terminate'
  | 'GetValue'
  | 'SetValue'
  | 'Commit'
  | 'GetLastError'
  | 'GetErrorString'
  | 'GetDiagnostic';

export const METHODS: readonly Method[] = [
  'Initialize',
  'Terminate',
  'GetValue',
  'SetValue',
  'Commit',
  'GetLastError',
  'GetErrorString',
  'GetDiagnostic',
];

export type Invoke = (method: Method, words: readonly unknown[]) => unknown;

export const methodName = (edition: LmsEdition, method: Method): string =>
  edition === 'scorm2004' ? method : method === 'Terminate' ? 'LMSFinish' : `LMS${method}`;

export interface Engine {
  readonly invoke: Invoke;
  /** What reached the store with a successful Commit or Finish. */
  committed(): Cmi;
}

/**
 * scorm-again answers; what was set and committed is remembered here, because 1.2 exports hide write-only elements.
 *
 * @param takesAll keeps what scorm-again refuses, as an LMS does that looks at nothing
 */
export function createEngine(edition: LmsEdition, initial: Cmi, takesAll = false): Engine {
  const settings = { autocommit: false, logLevel: 5 as const, mastery_override: false };
  const api = edition === 'scorm12' ? new Scorm12API(settings) : new Scorm2004API(settings);
  const methods = api as unknown as Readonly<Record<string, (...words: unknown[]) => unknown>>;
  const tree = nested(initial);
  if (Object.keys(tree).length > 0) api.loadFromJSON(tree);

  const live: Record<string, string> = { ...initial };
  let committed: Cmi = {};

  return {
    invoke(method, words) {
      const answer = methods[methodName(edition, method)]?.(...words);
      const taken = String(answer) === 'true';
      if (method === 'SetValue' && (taken || takesAll)) live[String(words[0])] = String(words[1]);
      if (taken && (method === 'Commit' || method === 'Terminate')) committed = { ...live };
      return answer;
    },
    committed: () => committed,
  };
}
