import type { LmsEdition } from '../../../scorm/lms/cmi';
import { METHODS, methodName } from '../../../scorm/lms/engine';
import type { StrictLms } from '../../../scorm/lms/strict';

export interface CallRecord {
  readonly number: number;
  readonly at: number;
  readonly call: string;
  readonly words: readonly string[];
  readonly answer: string;
  /** Error code after the call; `0` for none, empty when the LMS could not be asked. */
  readonly code: string;
  /** Rules that the call broke, whatever the LMS answered. */
  readonly broken: readonly string[];
  readonly trouble: boolean;
}

type Api = StrictLms['api'];

const show = (value: unknown): string => (typeof value === 'string' ? value : `${String(value)} (${typeof value})`);

function lastError(lms: StrictLms, edition: LmsEdition): string {
  try {
    return String(lms.api[methodName(edition, 'GetLastError')]?.() ?? '');
  } catch {
    return '';
  }
}

/** In 2004 every element that was never set reads as an error; that is how a first launch looks. */
const isTrouble = (edition: LmsEdition, { call, answer, code, broken }: Omit<CallRecord, 'trouble'>): boolean =>
  broken.length > 0 ||
  /^(false|threw)/.test(answer) ||
  (code !== '0' && !(edition === 'scorm2004' && call === 'GetValue' && code === '403'));

/** The LMS's interface with every call written down: what was asked, what came back, and which rules it broke. */
export function recordCalls(lms: StrictLms, edition: LmsEdition, heard: (record: CallRecord) => void): Api {
  let number = 0;

  const wrap =
    (call: string) =>
    (...words: unknown[]): unknown => {
      const before = lms.violations.length;
      const at = Date.now();
      let answer: unknown = 'threw an error';
      try {
        answer = lms.api[call]?.(...words);
        return answer;
      } finally {
        number += 1;
        const asked = { number, at, call, words: words.map(show), answer: show(answer) };
        const judged = { ...asked, code: lastError(lms, edition), broken: lms.violations.slice(before) };
        heard({ ...judged, trouble: isTrouble(edition, judged) });
      }
    };

  return Object.fromEntries(METHODS.map((method) => methodName(edition, method)).map((call) => [call, wrap(call)]));
}
