import { profiles } from '../../../scorm/lms/profiles';
import type { Edition } from '../../../scorm/port';

export interface Choice<T extends string = string> {
  readonly id: T;
  readonly label: string;
  readonly note?: string;
  readonly lang?: string;
}

export const editions: readonly Choice<Edition>[] = [
  { id: 'scorm12', label: 'SCORM 1.2', note: 'Works in nearly every LMS' },
  { id: 'scorm2004-3', label: 'SCORM 2004, 3rd edition', note: 'Separate completion and success' },
  { id: 'scorm2004-4', label: 'SCORM 2004, 4th edition', note: 'The newest SCORM' },
  { id: 'cmi5', label: 'cmi5', note: 'For an LMS with a record store (xAPI)' },
  { id: 'standalone', label: 'No LMS', note: 'The web folder, as any web server shows it' },
];

/** Made up; one with an apostrophe and one in another script, because both have broken systems. */
export const learners: readonly (Choice & { readonly name: string })[] = [
  { id: 'ana', label: 'Ana Torres', name: 'Torres, Ana' },
  { id: 'sam', label: 'Sam O’Neil', name: 'O’Neil, Sam' },
  { id: 'meiling', label: '王美玲 (Wang Mei-ling)', name: '王美玲', lang: 'zh-Hant' },
];
export const otherLearner = { id: 'other', label: 'Another name …' } as const;

export const modes: readonly Choice[] = [
  { id: 'normal', label: 'Normal' },
  { id: 'browse', label: 'Browse', note: 'Look around; nothing counts' },
  { id: 'review', label: 'Review', note: 'Look again after finishing' },
];

export const credits: readonly Choice[] = [
  { id: 'credit', label: 'For credit' },
  { id: 'no-credit', label: 'Not for credit' },
];

export const passMarks: readonly Choice[] = [
  { id: 'none', label: 'None: the course decides' },
  { id: '70', label: '70%' },
  { id: '80', label: '80%' },
  { id: '100', label: '100%' },
];

export const openings: readonly Choice[] = [
  { id: 'frame', label: 'In this page' },
  { id: 'window', label: 'New window' },
  { id: 'foreign', label: 'Other address' },
];

export const viewers: readonly Choice[] = [
  { id: 'learner', label: 'Learner' },
  { id: 'reviewer', label: 'Reviewer', note: 'As a copy for reviewers: all open, with notes, nothing recorded' },
];

export const sizes: readonly (Choice & { readonly width?: number; readonly height?: number })[] = [
  { id: 'full', label: 'As wide as this page' },
  { id: '1024x768', label: '1024 × 768, laptop', width: 1024, height: 768 },
  { id: '800x600', label: '800 × 600, small LMS frame', width: 800, height: 600 },
  { id: '650', label: '650 wide, narrow LMS column', width: 650, height: 700 },
  { id: 'phone', label: '360 × 740, phone', width: 360, height: 740 },
];

const profileWords: Readonly<Record<string, readonly [label: string, note: string]>> = {
  strict: ['Strict', 'Follows the standard to the letter and notes every slip.'],
  'moodle-like': ['Moodle-like', 'Takes only the narrow forms that Moodle takes, and fills in a missing status.'],
  amnesiac: ['Forgetful', 'Says yes to everything and remembers only the saved text, as Open edX does.'],
  childless: ['Bare', 'Knows no interactions, objectives, bookmark or progress.'],
  flaky: ['Flaky', 'Refuses to save twice, then works.'],
  deaf: ['Deaf', 'Refuses every call.'],
  late: ['Late', 'Its interface appears 0.8 seconds after the course.'],
  wiper: ['Wiper', 'Deletes the saved text once the learner is done.'],
  truncator: ['Truncator', 'Cuts saved text at 4,096 characters and all else at 255.'],
  booleans: ['Booleans', 'Answers true and false instead of the words "true" and "false".'],
  standalone: ['Absent', 'The package is opened where no LMS can be found.'],
};

/** Profiles that the other controls of this page make: their name in the address sets those. */
export const madeOfControls: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  review: { mode: 'review' },
  browse: { mode: 'browse', credit: 'no-credit' },
  'no-credit': { credit: 'no-credit' },
  popup: { open: 'window' },
  'cross-origin-parent': { open: 'foreign' },
};

export const profileChoices: readonly Choice[] = profiles
  .filter(({ name }) => !(name.replace(/ /g, '-') in madeOfControls))
  .map(({ name }) => {
    const [label, note] = profileWords[name] ?? [name, ''];
    return { id: name.replace(/ /g, '-'), label: label.toLowerCase() === name ? label : `${label} (${name})`, note };
  });

export type FaultName =
  | 'initializeFalse'
  | 'initializeTakes'
  | 'commitFails'
  | 'apiLate'
  | 'apiGone'
  | 'sessionExpired'
  | 'commitLies'
  | 'setFails';

export const faultChoices: readonly Choice<FaultName>[] = [
  { id: 'commitFails', label: 'Saving fails', note: 'Every Commit answers "false"' },
  { id: 'commitLies', label: 'Saving is pretended', note: 'Commit answers "true" and keeps nothing' },
  { id: 'setFails', label: 'The text is refused', note: 'suspend_data cannot be set' },
  { id: 'sessionExpired', label: 'The session has expired', note: 'The LMS no longer knows the learner' },
  { id: 'apiGone', label: 'The connection breaks', note: 'Every call throws an error' },
  { id: 'initializeFalse', label: 'The start is refused', note: 'Initialize answers "false"; at the next launch' },
  { id: 'initializeTakes', label: 'The start takes long', note: 'Initialize answers after 5 seconds; at the next launch' },
  { id: 'apiLate', label: 'The LMS is slow to appear', note: 'API after 1.5 seconds; at the next launch' },
];
