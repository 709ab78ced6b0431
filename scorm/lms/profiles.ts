import type { WindowLike } from '../adapters/find-api';
import type { Cmi, LmsEdition } from './cmi';
import type { Invoke, Method } from './engine';
import { moodle } from './moodle';
import { type Profile, strictProfile } from './profile';

/** Each profile is one habit of real systems, as small as it can be. */

const reachable = { remembers: true, reachable: true } as const;
const answers: readonly Method[] = ['Initialize', 'Terminate', 'SetValue', 'Commit'];

/** Open edX: everything is "true", nothing but the saved text can be read, there are no errors. */
export const amnesiac: Profile = {
  name: 'amnesiac',
  ...reachable,
  uncounted: true,
  behave: (_edition, next) => (method, words) => {
    if (method === 'GetValue') return words[0] === 'cmi.suspend_data' ? next(method, words) : '';
    const answer = next(method, words);
    if (method === 'GetLastError') return '0';
    return answers.includes(method) ? 'true' : answer;
  },
};

/** Answers as an LMS does that does not implement some elements. */
function lacking(elements: RegExp): NonNullable<Profile['behave']> {
  return (edition, next) => {
    let missing = false;
    return (method, words) => {
      if (method === 'GetLastError' && missing) return edition === 'scorm12' ? '401' : '402';
      missing = (method === 'GetValue' || method === 'SetValue') && elements.test(String(words[0]));
      if (missing) return method === 'GetValue' ? '' : 'false';
      return next(method, words);
    };
  };
}

const optional = /^cmi\.(interactions|objectives|progress_measure|core\.lesson_location|location)\b/;
/** LMS365 and others read status, score and text, and do not know the rest. */
export const childless: Profile = { name: 'childless', ...reachable, lacks: optional, behave: lacking(optional) };

/** A network that fails twice per launch. */
export const flaky: Profile = {
  name: 'flaky',
  ...reachable,
  behave(edition, next) {
    let failures = 2;
    let failed = false;
    return (method, words) => {
      if (method === 'GetLastError' && failed) return edition === 'scorm12' ? '101' : '391';
      failed = method === 'Commit' && failures > 0;
      if (failed) failures -= 1;
      return failed ? 'false' : next(method, words);
    };
  },
};

export const deaf: Profile = { name: 'deaf', remembers: false, reachable: false, behave: () => () => 'false' };

export const late: Profile = { name: 'late', ...reachable, appearsAfter: 800 };

const foreign = (): WindowLike =>
  new Proxy({} as WindowLike, {
    get() {
      throw new Error('SecurityError: blocked a frame from accessing a cross-origin frame');
    },
  });

/** A portal of another origin around the course; the API is in the window that opened it. */
export const crossOrigin: Profile = {
  name: 'cross-origin parent',
  ...reachable,
  place: (home) => ({ parent: foreign(), opener: home }),
};

/** The opener is itself a frame of the LMS page. */
export const popup: Profile = {
  name: 'popup',
  ...reachable,
  place: (home) => ({ parent: null, opener: { parent: { parent: home } } }),
};

const modeOf =
  (mode: string, credit: string) =>
  (edition: LmsEdition): Cmi =>
    edition === 'scorm12'
      ? { 'cmi.core.lesson_mode': mode, 'cmi.core.credit': credit }
      : { 'cmi.mode': mode, 'cmi.credit': credit };

const watching = { remembers: false, reachable: true } as const;
export const review: Profile = { name: 'review', ...watching, cmi: modeOf('review', 'credit') };
export const browse: Profile = { name: 'browse', ...watching, cmi: modeOf('browse', 'no-credit') };
export const noCredit: Profile = { name: 'no credit', ...watching, cmi: modeOf('normal', 'no-credit') };

const isDone = (cmi: Cmi): boolean => /passed|completed/.test(`${cmi['cmi.core.lesson_status']} ${cmi['cmi.completion_status']}`);

/** Fuse: deletes the saved text once the learner is done. */
export const wiper: Profile = {
  name: 'wiper',
  remembers: false,
  reachable: true,
  keep: (_edition, cmi) => (isDone(cmi) ? { ...cmi, 'cmi.suspend_data': '' } : cmi),
};

/** Databases with the standard's column widths. */
export const truncator: Profile = {
  name: 'truncator',
  ...reachable,
  keep: (_edition, cmi) =>
    Object.fromEntries(
      Object.entries(cmi).map(([element, value]) => [element, value.slice(0, element === 'cmi.suspend_data' ? 4096 : 255)]),
    ),
};

/** Yes and no as booleans, nothing as undefined. */
export const boolish: Profile = {
  name: 'booleans',
  ...reachable,
  behave:
    (_edition, next): Invoke =>
    (method, words) => {
      const answer = next(method, words);
      if (method === 'GetValue' && answer === '') return undefined;
      return answers.includes(method) ? answer === 'true' : answer;
    },
};

/** No LMS anywhere. */
export const absent: Profile = { name: 'standalone', remembers: false, reachable: false, place: () => ({}) };

export const profiles: readonly Profile[] = [
  strictProfile,
  amnesiac,
  moodle,
  childless,
  flaky,
  deaf,
  late,
  crossOrigin,
  popup,
  review,
  browse,
  noCredit,
  wiper,
  truncator,
  boolish,
  absent,
];
