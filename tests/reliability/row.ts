import type { Cmi } from '../../scorm/lms/cmi';
import { type Profile, strictProfile } from '../../scorm/lms/profile';
import type { Strings } from '../../src/domain/strings';
import type { Recovery, Share, Trial } from './trial';

/** One fault, and what comes of it. A test plays each row against each edition and holds it to these words. */
export interface Row {
  readonly fault: string;
  /** When it is not the strict one. */
  readonly profile?: Profile;
  readonly play: (trial: Trial) => Promise<void>;
  /** What the learner reads about saving while the fault lasts. */
  readonly line: keyof Strings['status'];
  /** What is said about the restored record. */
  readonly notice?: 'partial' | 'fresh' | 'other' | 'newer' | 'wiped';
  readonly lms: Share;
  readonly recovered: Recovery;
  /** False: the LMS has no pass while the fault lasts. */
  readonly passed: boolean;
  /** Where the score is another story than the status. */
  readonly score?: string;
  /** What else must be so, and how the learner meets it. */
  readonly also?: { readonly sees: string; readonly holds: (trial: Trial) => boolean };
  /** What an LMS minds in it all the same. */
  readonly minds?: RegExp;
  /** Title of the test in tests/e2e that does the same in a real browser. */
  readonly browser?: string;
}

export const atLaunch =
  (faults: Parameters<Trial['faults']>[0]): Row['play'] =>
  async (trial) => {
    trial.faults(faults);
    await trial.half();
    await trial.rest();
  };

export const midway =
  (happens: (trial: Trial) => void | Promise<void>): Row['play'] =>
  async (trial) => {
    await trial.half();
    await happens(trial);
    await trial.rest();
  };

/** Everything is done, then something happens. */
export const afterwards =
  (happens: (trial: Trial) => void | Promise<void>): Row['play'] =>
  async (trial) => {
    await trial.half();
    await trial.rest();
    await happens(trial);
  };

/** Between two launches, to what the LMS has of a learner who has passed. */
export const between = (change: (text: string, trial: Trial) => Cmi): Row['play'] =>
  afterwards(async (trial) => {
    trial.truth = trial.done();
    trial.close();
    trial.world.tamper(change(trial.world.text, trial));
    await trial.open();
  });

export const text = (value: string): Cmi => ({ 'cmi.suspend_data': value });

export const kept = { line: 'saved', lms: 'everything', recovered: 'nothing was lost', passed: true } as const;
export const refused = {
  line: 'notSavedHere',
  lms: 'what was done before',
  recovered: 'in the same window',
  passed: false,
} as const;
export const forgotten = { ...kept, lms: 'the result', recovered: 'the result only' } as const;
export const unreached = { line: 'away', lms: 'nothing', recovered: 'in the same window', passed: false } as const;

export const knowing = (cmi: Cmi): Profile => ({ ...strictProfile, cmi: () => cmi });

/** An LMS that gives this for an element, whatever it holds. */
export const saying = (element: RegExp, answer: string): Profile => ({
  ...strictProfile,
  behave: (_edition, next) => (method, words) =>
    method === 'GetValue' && element.test(String(words[0])) ? answer : next(method, words),
});
