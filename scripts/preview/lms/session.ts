import type { Cmi, LmsEdition } from '../../../scorm/lms/cmi';
import { strictProfile } from '../../../scorm/lms/profile';
import { profiles } from '../../../scorm/lms/profiles';
import { createStrictLms, type StrictLms } from '../../../scorm/lms/strict';
import type { FaultName } from './choices';
import { readKept, writeKept } from './kept';
import { launchData } from './launch-data';
import { enter, type Ledger, openLedger, settle } from './ledger';
import { offer } from './offer';
import { type CallRecord, recordCalls } from './recorder';
import { type Learner, learnerOf, type Setup } from './setup';

/** One launch of the course by one learner. */
export interface Session {
  readonly setup: Setup;
  readonly learner: Learner;
  readonly lms: LmsEdition;
  readonly calls: readonly CallRecord[];
  readonly ledger: Ledger;
  /** What the LMS has kept. */
  readonly store: Cmi;
  readonly savedAt: number | undefined;
  /** Seconds of earlier sessions. */
  readonly total: number;
  readonly ended: boolean;
  /** False: this browser stores nothing, and all is lost with the page. */
  readonly lasting: boolean;
  setFaults(faults: readonly FaultName[]): void;
  /** The learner was reset: what the course still says shall not come back. */
  disown(): void;
}

const slow = 1500;
const verySlow = 5000;

function applyFaults(lms: StrictLms, on: readonly FaultName[]): void {
  const { faults } = lms;
  faults.initializeFalse = on.includes('initializeFalse');
  faults.initializeTakes = on.includes('initializeTakes') ? verySlow : 0;
  faults.commitFails = on.includes('commitFails');
  faults.apiGone = on.includes('apiGone');
  faults.sessionExpired = on.includes('sessionExpired');
  faults.commitLies = on.includes('commitLies');
  faults.setFails = on.includes('setFails') ? /suspend_data/ : undefined;
  faults.apiLate = on.includes('apiLate') ? slow : 0;
}

/** Opens the LMS's side of a launch: from now on the course can find the interface. */
export function openSession(setup: Setup, changed: () => void): Session {
  const edition: LmsEdition = setup.edition === 'scorm12' ? 'scorm12' : 'scorm2004';
  const profile = profiles.find(({ name }) => name.replace(/ /g, '-') === setup.profile) ?? strictProfile;
  const learner = learnerOf(setup);
  const kept = readKept(setup, learner.id);
  const { cmi, total } = launchData(edition, profile, setup, kept);
  const lms = createStrictLms({ edition, profile, cmi });
  applyFaults(lms, setup.faults);
  let owned = true;

  const state = {
    calls: [] as CallRecord[],
    ledger: openLedger(cmi),
    store: cmi,
    savedAt: kept?.at,
    ended: false,
    lasting: true,
  };

  function hear(record: CallRecord): void {
    state.calls = [...state.calls, record];
    const [element = '', value = ''] = record.words;
    const done = record.answer.startsWith('true');
    if (done && /SetValue$/.test(record.call)) state.ledger = enter(state.ledger, element, value, record.at);
    if (done && /(Commit|Finish|Terminate)$/.test(record.call) && owned) {
      state.store = lms.store();
      state.savedAt = record.at;
      state.ledger = settle(state.ledger, state.store, record.at);
      state.lasting = writeKept(setup, learner.id, { cmi: state.store, at: record.at, total });
    }
    if (/(Finish|Terminate)$/.test(record.call) && done) state.ended = true;
    changed();
  }

  offer(lms, edition, recordCalls(lms, edition, hear));

  return {
    setup,
    learner,
    lms: edition,
    total,
    get calls() {
      return state.calls;
    },
    get ledger() {
      return state.ledger;
    },
    get store() {
      return state.store;
    },
    get savedAt() {
      return state.savedAt;
    },
    get ended() {
      return state.ended;
    },
    get lasting() {
      return state.lasting;
    },
    setFaults: (on) => applyFaults(lms, on),
    disown() {
      owned = false;
    },
  };
}
