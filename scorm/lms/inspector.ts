import { type Cmi, count, type LmsEdition } from './cmi';
import type { Invoke, Method } from './engine';
import { orderOf, regression } from './order';
import type { Profile } from './profile';
import { complaint, generic } from './rules';
import { rules12 } from './rules12';
import { rules2004 } from './rules2004';

export interface Call {
  readonly method: Method;
  readonly words: readonly unknown[];
  readonly answer: unknown;
}

export interface Inspector {
  readonly calls: readonly Call[];
  readonly violations: readonly string[];
  /** Wraps the LMS so that every call is written down and judged. */
  watch(next: Invoke): Invoke;
}

const ARGUMENTS: Readonly<Record<Method, number>> = {
  Initialize: 1,
  Terminate: 1,
  GetValue: 1,
  SetValue: 2,
  Commit: 1,
  GetLastError: 0,
  GetErrorString: 1,
  GetDiagnostic: 1,
};

const MODES = ['cmi.core.lesson_mode', 'cmi.mode', 'cmi.core.credit', 'cmi.credit'];

/** Judges the course, not the LMS: a call is a violation if some real LMS would mind it, whatever this one answers. */
export function createInspector(edition: LmsEdition, stored: Cmi, profile: Profile): Inspector {
  const rules = edition === 'scorm12' ? rules12 : rules2004;
  const calls: Call[] = [];
  const violations: string[] = [];
  const live: Record<string, string> = { ...stored };
  const silent = MODES.some((element) => ['review', 'browse', 'no-credit'].includes(stored[element] ?? ''));
  let phase: 'before' | 'refused' | 'open' | 'over' = 'before';
  let last = 0;

  const accuse = (text: string): void => {
    violations.push(text);
  };

  function judgeOrder(element: string): void {
    if (orderOf(element) < last) accuse(`${element} comes too late: score, interactions, objectives, status, text, time, exit`);
  }

  function judgeIndex(element: string): void {
    const [, group, index, rest] = /^(cmi\.(?:interactions|objectives))\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (!group || profile.lacks?.test(element)) return;
    if (Number(index) > count(live, group) && !profile.uncounted) accuse(`${element} leaves a gap`);
    if (Number(index) === count(live, group) && rest !== 'id') accuse(`${element} comes before the id`);
    if (group === 'cmi.interactions' && rest === 'id' && live[element]) accuse(`${element} overwrites an answer`);
  }

  function judgeSet(element: string, value: string): void {
    if (silent) accuse(`SetValue ${element} in review`);
    const type = live[element.replace(/^(cmi\.interactions\.\d+)\..+$/, '$1.type')];
    const wrong = complaint(rules, element, value, type);
    if (wrong) accuse(`SetValue ${element}: ${wrong}`);
    judgeOrder(element);
    judgeIndex(element);
    const worse = regression(element, live[element], value);
    if (worse) accuse(worse);
    const twin = Object.entries(live).find(
      ([other, held]) => held === value && other !== element && generic(other) === generic(element),
    );
    if (twin && /^cmi\.(interactions|objectives)\.n\.id$/.test(generic(element))) accuse(`${element}: ${value} was sent before`);
  }

  function judge(method: Method, words: readonly unknown[]): void {
    if (words.length !== ARGUMENTS[method]) accuse(`${method} with ${words.length} arguments`);
    if (words.some((word) => typeof word !== 'string')) accuse(`${method} with an argument that is not a string`);
    if (['Initialize', 'Terminate', 'Commit'].includes(method) && words[0] !== '') accuse(`${method} needs ""`);
    if (method.startsWith('Get') && method !== 'GetValue') return;
    if (method === 'Initialize') {
      // A session that was refused may be asked for again.
      if (phase === 'open' || phase === 'over') accuse('Initialize more than once');
      return;
    }
    if (phase === 'over') accuse(`${method} after Finish`);
    // After a refused Initialize one may ask whether a session is still running, but nothing else.
    else if (phase !== 'open' && !(phase === 'refused' && method === 'GetValue')) accuse(`${method} without a session`);
    if (method === 'SetValue') judgeSet(String(words[0]), String(words[1]));
    if (method === 'GetValue' && rules[generic(String(words[0]))]?.access === 'write')
      accuse(`GetValue ${String(words[0])}: write-only`);
    if (method === 'GetValue' && !rules[generic(String(words[0]))]) accuse(`GetValue ${String(words[0])}: no such element`);
  }

  function note(method: Method, words: readonly unknown[], answer: unknown): void {
    calls.push({ method, words, answer });
    const ok = String(answer) === 'true';
    if (method === 'Initialize' && phase !== 'open') phase = ok ? 'open' : 'refused';
    if (method === 'Terminate') phase = 'over';
    if (method === 'Commit') last = 0;
    if (method !== 'SetValue' || !ok) return;
    const element = String(words[0]);
    live[element] = String(words[1]);
    // What the LMS did not take may come again, in its place of the next round.
    last = Math.max(last, orderOf(element));
  }

  return {
    calls,
    violations,
    watch: (next) => (method, words) => {
      judge(method, words);
      let answer: unknown = 'threw';
      try {
        answer = next(method, words);
        return answer;
      } finally {
        note(method, words, answer);
      }
    },
  };
}
