import type { Clock } from '../../scorm/adapters/find-api';
import { createPort, type PortOptions } from '../../scorm/adapters/index';
import type { LmsEdition } from '../../scorm/lms/cmi';
import { fakeClock, memoryStorage } from '../../scorm/lms/fakes';
import type { Profile } from '../../scorm/lms/profile';
import { createStrictLms, type StrictLms } from '../../scorm/lms/strict';
import type { AnswerReport, LmsPort, Report, SaveResult } from '../../scorm/port';

export interface Adapter {
  readonly name: string;
  readonly lms: LmsEdition;
  readonly edition: 'scorm12' | 'scorm2004-3' | 'scorm2004-4';
  readonly endStatus?: 'passed-failed' | 'completed-incomplete';
}

export const adapters: readonly Adapter[] = [
  { name: 'SCORM 1.2', lms: 'scorm12', edition: 'scorm12' },
  { name: 'SCORM 1.2 ending in completed', lms: 'scorm12', edition: 'scorm12', endStatus: 'completed-incomplete' },
  { name: 'SCORM 2004 3rd', lms: 'scorm2004', edition: 'scorm2004-3' },
  { name: 'SCORM 2004 4th', lms: 'scorm2004', edition: 'scorm2004-4' },
];

/** A learner's browser and LMS, over as many launches as wanted. */
export interface Desk {
  lms: StrictLms;
  readonly clock: Clock;
  port(extra?: Partial<PortOptions>): LmsPort;
  relaunch(): LmsPort;
}

export function createDesk(adapter: Adapter, profile: Profile): Desk {
  const clock = fakeClock();
  const storage = memoryStorage();
  const desk: Desk = {
    lms: createStrictLms({ edition: adapter.lms, profile, now: clock.now }),
    clock,
    port: (extra) =>
      createPort(adapter.edition, {
        courseId: 'test',
        window: desk.lms.window,
        clock,
        storage: () => storage,
        ...(adapter.endStatus ? { endStatus: adapter.endStatus } : {}),
        ...extra,
      }),
    relaunch() {
      desk.lms = desk.lms.relaunch();
      return desk.port();
    },
  };
  return desk;
}

export const answer = (number: number, more: Partial<AnswerReport> = {}): AnswerReport => ({
  id: `Q${number}_1`,
  slot: number - 1,
  type: 'multiple',
  response: ['a', 'c'],
  correct: ['a', 'b'],
  right: number % 2 === 0,
  latency: 14,
  at: Date.UTC(2026, 10, 22, 10, 15),
  objective: 'O1_1',
  description: `Question ${number}: what would you do?`,
  ...more,
});

export const report = (more: Partial<Report> = {}): Report => ({
  text: '1|a3|m2p4|x9',
  location: 'm2-p4',
  outcome: 'incomplete',
  progress: 0.4,
  seconds: 61,
  answers: [],
  objectives: [],
  ...more,
});

export const passedReport = (): Report =>
  report({
    text: '1|a3|end|pass',
    location: 'end',
    outcome: 'passed',
    percent: 85,
    progress: 1,
    seconds: 1800,
    answers: [
      answer(1),
      answer(2, { type: 'matching', response: ['am', 'bf'], correct: ['am', 'bf'] }),
      answer(3, { type: 'ordering', response: ['b', 'a'], correct: ['a', 'b'] }),
      answer(4, { type: 'single', response: ['a'], correct: ['a'] }),
    ],
    objectives: [
      { id: 'O1_1', description: 'Recognise the signs', status: 'passed' },
      { id: 'O1_2', description: 'Know whom to call', status: 'failed' },
      { id: 'O1_3', description: 'Not asked yet', status: 'unknown' },
    ],
  });

/** As the session machine does: again and again until the LMS has it. */
export function saveUntilKept(port: LmsPort, what: Report, tries = 5): SaveResult {
  let result = port.save(what);
  for (let again = 1; again < tries && !result.ok && result.reason === 'retry'; again += 1) result = port.save(what);
  return result;
}

export const callsOf = (lms: StrictLms, method: string): number => lms.calls.filter((call) => call.method === method).length;

export const valuesOf = (lms: StrictLms, pattern: RegExp): string[] =>
  Object.entries(lms.store())
    .filter(([element]) => pattern.test(element))
    .map(([, value]) => value);

export const STATUS: Readonly<Record<LmsEdition, string>> = {
  scorm12: 'cmi.core.lesson_status',
  scorm2004: 'cmi.completion_status',
};
