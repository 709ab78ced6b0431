import type { Cmi } from '../../scorm/lms/cmi';
import type { Profile } from '../../scorm/lms/profile';
import { strictProfile } from '../../scorm/lms/profile';
import { crossOrigin, late, popup, truncator, wiper } from '../../scorm/lms/profiles';
import { encode } from '../../src/domain/codec';
import { freshRecord } from '../../src/domain/progress';
import { ofLaterVersion } from '../support/rewritten';
import { tinyOutline } from '../support/tiny-outline';
import type { Recovery, Share, Trial } from './trial';

/** One fault, and what comes of it. A test plays each row against each edition and holds it to these words. */
export interface Row {
  readonly fault: string;
  /** When it is not the strict one. */
  readonly profile?: Profile;
  readonly play: (trial: Trial) => Promise<void>;
  /** State of the saving line while the fault lasts. */
  readonly saving: 'clean' | 'retrying' | 'offline' | 'apart' | 'guarded';
  /** What is said about the restored record. */
  readonly notice?: 'partial' | 'fresh' | 'other' | 'newer' | 'wiped';
  readonly lms: Share;
  readonly recovered: Recovery;
  /** False: the LMS has no pass while the fault lasts. */
  readonly passed: boolean;
  /** Where the score is another story than the status. */
  readonly score?: string;
}

const atLaunch =
  (faults: Parameters<Trial['faults']>[0]) =>
  async (trial: Trial): Promise<void> => {
    trial.faults(faults);
    await trial.half();
    await trial.rest();
  };

const midway =
  (happens: (trial: Trial) => void | Promise<void>) =>
  async (trial: Trial): Promise<void> => {
    await trial.half();
    await happens(trial);
    await trial.rest();
  };

/** Between two launches, to what the LMS has of a learner who has passed. */
const between =
  (change: (text: string, trial: Trial) => Cmi) =>
  async (trial: Trial): Promise<void> => {
    await trial.half();
    await trial.rest();
    trial.truth = trial.done();
    trial.close();
    trial.world.tamper(change(trial.world.text, trial));
    await trial.open();
  };

const text = (value: string): Cmi => ({ 'cmi.suspend_data': value });
const kept = { saving: 'clean', lms: 'everything', recovered: 'nothing was lost', passed: true } as const;
const refused = { saving: 'retrying', lms: 'what was done before', recovered: 'in the same window', passed: false } as const;
const forgotten = { ...kept, lms: 'the result', recovered: 'the result only' } as const;
const unreached = { saving: 'offline', lms: 'nothing', recovered: 'in the same window', passed: false } as const;
const knowing = (cmi: Cmi): Profile => ({ ...strictProfile, cmi: () => cmi });

export const matrix: Readonly<Record<string, readonly Row[]>> = {
  'The start': [
    { fault: 'Initialize answers "false"', play: atLaunch({ initializeFalse: true }), ...unreached },
    { fault: 'Initialize throws', play: atLaunch({ throwsAt: ['Initialize'] }), ...unreached },
    { fault: 'The API appears after 0.8 seconds', profile: late, play: atLaunch({}), ...kept },
    { fault: 'The API appears after 2 minutes', play: atLaunch({ apiLate: 120_000 }), ...unreached },
    {
      fault: 'The API is only at the opener, behind a parent of another origin',
      profile: crossOrigin,
      play: atLaunch({}),
      ...kept,
    },
    { fault: 'The opener is a frame of the LMS page', profile: popup, play: atLaunch({}), ...kept },
    { fault: 'There is no API anywhere', play: atLaunch({ apiLate: 1e9 }), ...unreached },
  ],
  'Answers to GetValue': [
    { fault: 'Always empty', play: atLaunch({ getAnswers: '' }), ...kept },
    { fault: 'The boolean false', play: atLaunch({ getAnswers: false }), ...kept, notice: 'fresh' },
    { fault: 'An object', play: atLaunch({ getAnswers: {} }), ...kept, notice: 'fresh' },
    { fault: 'null', play: atLaunch({ getAnswers: null }), ...kept },
    { fault: 'Markup', play: atLaunch({ getAnswers: '<img src=x onerror=alert(1)>' }), ...kept, notice: 'fresh' },
    { fault: '64 kB', play: atLaunch({ getAnswers: 'x'.repeat(65_536) }), ...kept, notice: 'fresh' },
    { fault: 'It throws', play: atLaunch({ throwsAt: ['GetValue'] }), ...unreached },
    { fault: 'It throws from the middle on', play: midway((trial) => trial.faults({ throwsAt: ['GetValue'] })), ...kept },
  ],
  'SetValue, Commit, Finish': [
    {
      fault: 'SetValue fails for the score',
      play: midway((trial) => trial.faults({ setFails: /score\.raw$/ })),
      ...kept,
      score: '',
    },
    {
      fault: 'SetValue fails for the status',
      play: midway((trial) => trial.faults({ setFails: /status$/ })),
      ...refused,
      score: '100',
      lms: 'everything',
      recovered: 'nothing was lost',
    },
    {
      fault: 'SetValue fails for the saved text',
      play: midway((trial) => trial.faults({ setFails: /suspend_data/ })),
      ...refused,
      passed: true,
    },
    { fault: 'SetValue fails for all', play: midway((trial) => trial.faults({ setFails: /./ })), ...refused },
    { fault: 'SetValue throws', play: midway((trial) => trial.faults({ throwsAt: ['SetValue'] })), ...refused },
    { fault: 'Commit fails twice', play: midway((trial) => trial.faults({ commitFails: 2 })), ...kept },
    { fault: 'Commit always fails', play: midway((trial) => trial.faults({ commitFails: true })), ...refused },
    { fault: 'Commit throws', play: midway((trial) => trial.faults({ throwsAt: ['Commit'] })), ...refused },
    {
      fault: 'Commit says "true" and keeps nothing, from the middle on',
      play: midway((trial) => trial.faults({ commitLies: true })),
      ...refused,
      saving: 'clean',
      recovered: 'at the next launch',
    },
    {
      fault: 'All calls answer "false" from the middle on: the session expired',
      play: midway((trial) => trial.faults({ sessionExpired: true })),
      ...refused,
    },
    {
      fault: 'The frame of the LMS is gone: every call throws',
      play: midway((trial) => trial.faults({ apiGone: true })),
      ...refused,
    },
    {
      fault: 'The page of the LMS loads anew around the course',
      play: midway((trial) => trial.world.replaceApi(trial.window)),
      ...kept,
    },
    {
      fault: 'Commits are refused for 30 minutes',
      play: midway(async (trial) => {
        trial.faults({ commitFails: true });
        await trial.rest();
        for (let minute = 0; minute < 30; minute += 1) await trial.world.pass(60_000);
      }),
      ...refused,
    },
  ],
  'What the LMS made of the saved text': [
    {
      fault: 'Cut at 255 characters',
      profile: {
        ...truncator,
        keep: (_edition, cmi) => ({ ...cmi, 'cmi.suspend_data': (cmi['cmi.suspend_data'] ?? '').slice(0, 255) }),
      },
      play: between((saved) => text(saved)),
      ...kept,
    },
    {
      fault: 'Cut within the saved answers',
      play: between((saved) => text(saved.slice(0, 90))),
      ...kept,
      notice: 'partial',
      lms: 'everything',
    },
    { fault: 'Empty, the status still completed or passed', play: between(() => text('')), ...forgotten, notice: 'wiped' },
    {
      fault: 'Deleted when the learner passed',
      profile: wiper,
      play: between((saved) => text(saved)),
      ...forgotten,
      notice: 'wiped',
    },
    {
      fault: 'Of another course',
      play: between(() => text(encode(freshRecord('en', 1), { ...tinyOutline, id: 'another' }))),
      ...forgotten,
      notice: 'other',
    },
    {
      fault: 'Of a later version of this course',
      play: between((saved) => text(ofLaterVersion(saved))),
      ...forgotten,
      saving: 'guarded',
      notice: 'newer',
    },
    {
      fault: 'One character changed',
      play: between((saved) => text(`${saved.slice(0, 30)}~${saved.slice(31)}`)),
      ...kept,
      notice: 'partial',
    },
    {
      fault: 'The bookmark emptied, entry always ab-initio, exit not kept',
      play: between(() => ({
        'cmi.core.lesson_location': '',
        'cmi.location': '',
        'cmi.core.entry': 'ab-initio',
        'cmi.core.exit': '',
      })),
      ...kept,
    },
  ],
  'What the LMS says of the course': [
    {
      fault: 'A pass mark of 0',
      profile: knowing({ 'cmi.student_data.mastery_score': '0', 'cmi.scaled_passing_score': '0' }),
      play: atLaunch({}),
      ...kept,
    },
    {
      fault: 'A pass mark of 100',
      profile: knowing({ 'cmi.student_data.mastery_score': '100', 'cmi.scaled_passing_score': '1' }),
      play: atLaunch({}),
      ...kept,
    },
  ],
  'The browser and the learner': [
    {
      fault: 'The page is killed in the middle of everything',
      play: midway(async (trial) => {
        trial.faults({ commitFails: true });
        await trial.rest();
        trial.close(false);
        trial.world.healed();
        await trial.open();
      }),
      ...kept,
    },
    {
      fault: 'The frame is removed, the popup closed, the learner goes elsewhere',
      play: midway(async (trial) => {
        await trial.rest();
        trial.close();
        await trial.open();
      }),
      ...kept,
    },
    {
      fault: 'Closed while the LMS refuses to save',
      play: midway(async (trial) => {
        trial.faults({ commitFails: true });
        await trial.rest();
        trial.close();
        trial.world.healed();
        await trial.open();
      }),
      ...kept,
    },
    {
      fault: 'Two tabs, the older one last',
      play: async (trial) => {
        await trial.half();
        const older = trial.window;
        await trial.open();
        await trial.rest();
        await trial.world.pass(5_000);
        trial.close();
        trial.story.window = older;
        older.actor.send({ type: 'LANGUAGE', language: 'es' });
        await trial.world.pass(5_000);
        trial.close();
        await trial.open();
      },
      ...kept,
    },
    { fault: 'The device sleeps for a day', play: midway((trial) => trial.world.pass(86_400_000)), ...kept },
    {
      fault: 'The clock is set back by a day',
      play: midway((trial) => {
        trial.world.now -= 86_400_000;
      }),
      ...kept,
    },
    {
      fault: 'Storage of the browser is blocked',
      play: async (trial) => {
        trial.world.storageMode = 'blocked';
        await trial.half();
        await trial.rest();
      },
      ...kept,
    },
    {
      fault: 'Storage of the browser is full',
      play: async (trial) => {
        trial.world.storageMode = 'full';
        await trial.half();
        await trial.rest();
      },
      ...kept,
    },
    {
      fault: 'Something else wrote into the storage of the browser',
      play: async (trial) => {
        trial.world.storage.setItem('unsaved:tiny:1:x', '<b>');
        trial.world.storage.setItem('course:tiny', '{"x":1}');
        await trial.half();
        await trial.rest();
      },
      ...kept,
    },
    {
      fault: 'Offline for the whole session, and closed',
      play: async (trial) => {
        await trial.open();
        trial.faults({ setFails: /./, commitFails: true, finishFails: true });
        await trial.half();
        await trial.rest();
        trial.close();
        trial.world.healed();
        await trial.open();
      },
      ...kept,
    },
  ],
};
