import type { LmsEdition } from './cmi';
import type { Invoke, Method } from './engine';

/** Switches that may be turned while a course is running, by tests and by the preview page. */
export interface Faults {
  /** Initialize is refused. */
  initializeFalse: boolean;
  /** Milliseconds for which Initialize holds everything up. */
  initializeTakes: number;
  /** `true`: every Commit fails; a number: so many more. */
  commitFails: boolean | number;
  /** Commit and Finish answer "true" and keep nothing. */
  commitLies: boolean;
  finishFails: boolean;
  /** Elements that cannot be set at the moment. */
  setFails: RegExp | undefined;
  /** What GetValue answers instead of the truth. */
  getAnswers: unknown;
  /** Methods that throw. */
  throwsAt: readonly Method[];
  /** Milliseconds after launch before the API can be found. */
  apiLate: number;
  /** Every call throws, as when the LMS frame was torn down. */
  apiGone: boolean;
  /** The LMS no longer knows the session. */
  sessionExpired: boolean;
}

export const noFaults = (): Faults => ({
  initializeFalse: false,
  initializeTakes: 0,
  commitFails: false,
  commitLies: false,
  finishFails: false,
  setFails: undefined,
  getAnswers: undefined,
  throwsAt: [],
  apiLate: 0,
  apiGone: false,
  sessionExpired: false,
});

const CODES = {
  scorm12: {
    refused: '101',
    general: '101',
    expired: { GetValue: '301', SetValue: '301', Commit: '301', Terminate: '301' },
  },
  scorm2004: {
    refused: '102',
    general: '391',
    expired: { GetValue: '122', SetValue: '132', Commit: '142', Terminate: '112' },
  },
} as const;

/** Puts the switches between course and LMS. @param spend lets time pass, as a call does that is slow to answer */
export function withFaults(edition: LmsEdition, faults: Faults, next: Invoke, spend: (milliseconds: number) => void): Invoke {
  const codes = CODES[edition];
  let error: string | undefined;

  const fail = (code: string, answer = 'false'): string => {
    error = code;
    return answer;
  };

  function commitFails(): boolean {
    if (typeof faults.commitFails === 'boolean') return faults.commitFails;
    faults.commitFails -= 1;
    return faults.commitFails >= 0;
  }

  return (method, words) => {
    if (faults.apiGone || faults.throwsAt.includes(method)) throw new Error('the frame of the LMS is gone');
    if (method === 'GetLastError') return error ?? next(method, words);
    if (method === 'GetErrorString' || method === 'GetDiagnostic') return error ? 'simulated fault' : next(method, words);
    error = undefined;
    if (method === 'Initialize') spend(faults.initializeTakes);
    if (faults.initializeFalse && method === 'Initialize') return fail(codes.refused);
    if (faults.sessionExpired && method !== 'Initialize')
      return fail(codes.expired[method], method === 'GetValue' ? '' : 'false');
    if (method === 'GetValue' && faults.getAnswers !== undefined) return faults.getAnswers;
    if (method === 'SetValue' && faults.setFails?.test(String(words[0]))) return fail(codes.general);
    if (method === 'Commit' && commitFails()) return fail(codes.general);
    if ((method === 'Commit' || method === 'Terminate') && faults.commitLies) return 'true';
    if (method === 'Terminate' && faults.finishFails) return fail(codes.general);
    return next(method, words);
  };
}
