import type { Profile } from '../../../scorm/lms/profile';
import { truncator, wiper } from '../../../scorm/lms/profiles';
import { encode } from '../../../src/domain/codec';
import type { Outline } from '../../../src/domain/outline';
import { freshRecord } from '../../../src/domain/progress';
import { ofLaterVersion } from '../../support/rewritten';
import { tinyOutline } from '../../support/tiny-outline';
import { between, forgotten, kept, type Row, text } from '../row';

const cutting = (most: number): Profile => ({
  ...truncator,
  keep: (_edition, cmi) => ({ ...cmi, 'cmi.suspend_data': (cmi['cmi.suspend_data'] ?? '').slice(0, most) }),
});

const earlier: Outline = {
  ...tinyOutline,
  version: '0.9.0',
  lessons: tinyOutline.lessons.map((lesson) => ({ ...lesson, pages: lesson.pages.filter(({ id }) => id !== 'm2-talk') })),
  bank: tinyOutline.bank.filter(({ id }) => id !== 'Q03'),
};

export const savedText: readonly Row[] = [
  {
    fault: 'Cut at 255 characters',
    profile: cutting(255),
    play: between(text),
    ...kept,
  },
  ...[4_000, 4_096].map((most) => ({
    fault: `Cut at ${most.toLocaleString('en')} characters`,
    profile: cutting(most),
    play: between(text),
    ...kept,
  })),
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
    play: between(text),
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
    fault: 'Of an earlier version of this course, which had a page and a question less',
    play: async (trial) => {
      await trial.open({ outline: earlier });
      await trial.half();
      trial.close();
      await trial.open();
      await trial.rest();
    },
    ...kept,
  },
  {
    fault: 'Of a later version of this course',
    play: between((saved) => text(ofLaterVersion(saved))),
    ...forgotten,
    line: 'browser',
    notice: 'newer',
    browser: 'a text of a later version stays as it is, and the learner is told',
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
];
