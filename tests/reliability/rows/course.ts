import { browse, noCredit, review } from '../../../scorm/lms/profiles';
import { readableName } from '../../../src/domain/learner-name';
import { passMarkOf } from '../../../src/domain/pass-mark';
import { defaultSettings } from '../../../src/domain/settings';
import { tinyOutline } from '../../support/tiny-outline';
import { atLaunch, kept, knowing, type Row, saying } from '../row';

const own = tinyOutline.final.passMark;

/** A pass mark that the LMS gives: which one holds then. */
const mark = (fault: string, given: string, scaled: string, holds: number): Row => ({
  fault,
  profile: knowing({ 'cmi.student_data.mastery_score': given, 'cmi.scaled_passing_score': scaled }),
  play: atLaunch({}),
  ...kept,
  also: {
    sees: holds === own ? 'The pass mark of the course holds.' : `${holds} % are needed to pass.`,
    holds: ({ window }) => passMarkOf(tinyOutline, defaultSettings, window.launch.passMark) === holds,
  },
});

const watching = { play: atLaunch({}), line: 'review', lms: 'nothing', recovered: 'nothing', passed: false } as const;

/** What the LMS gives as the learner's name, and what is left of it for the certificate. */
const name = (fault: string, given: string, shown: string): Row => ({
  fault,
  profile: saying(/learner_name|student_name/, given),
  play: atLaunch({}),
  ...kept,
  also: {
    sees: 'On the certificate it is text on one line.',
    holds: ({ window }) => readableName(window.launch.learner.name) === shown,
  },
  browser: 'a name that is not just letters is text on the certificate and nothing else',
});

export const aboutTheCourse: readonly Row[] = [
  mark('A pass mark of 0', '0', '0', own),
  mark('A pass mark of 70', '70', '0.7', 70),
  { ...mark('A pass mark of 100', '100', '1', 100), browser: 'an LMS pass mark of 100 is obeyed' },
  { ...mark('A pass mark that is no number', '', '', own), profile: saying(/mastery_score|passing_score/, 'eighty <b>') },
  {
    fault: 'The mode is review',
    profile: review,
    ...watching,
    browser: 'review mode: everything is open and nothing is written',
  },
  { fault: 'The mode is browse', profile: browse, ...watching },
  { fault: 'The learner gets no credit', profile: noCredit, ...watching },
  { fault: 'The mode is empty', profile: saying(/mode$|credit$/, ''), play: atLaunch({}), ...kept },
  name('A name with markup and quotes', `<b onclick="x">Ana</b> "O'Hara"`, `<b onclick="x">Ana</b> "O'Hara"`),
  name('A name with an emoji', 'Ruiz, Ana 😀', 'Ana 😀 Ruiz'),
  name('A name written from right to left, with marks that turn what follows', '\u202eليلى حداد\u200f', 'ليلى حداد'),
  name('A name of 10 kB', 'A'.repeat(10_240), `${'A'.repeat(79)}…`),
];
