// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fakePort } from '../../tests/support/fake-port';
import { launchWith } from '../../tests/support/launched';
import type { Launched, Saving } from '../machines/course';
import { t } from './blocks/test-harness';
import { placeIsSaved, savingWords, troubleWords } from './saving-words';

const standalone = { port: fakePort('standalone'), storage: 'browser' } as const;
const { status, end } = t;

/** Every state of saving, with a browser that keeps what it is given and with one that does not. */
const rows: readonly (readonly [what: string, saving: Saving, launch: Partial<Launched>, kept: string, notKept: string])[] = [
  ['the LMS has everything', 'clean', {}, status.saved, status.saved],
  ['the LMS gets it in a moment', 'dirty', {}, status.pending, status.pending],
  ['the LMS does not answer', 'retrying', {}, status.notSavedHere, status.notSavedLong],
  ['the session is over for the LMS', 'apart', {}, status.reopen, status.reopenLost],
  ['no LMS was found', 'offline', { storage: 'browser' }, status.away, status.awayLost],
  ['an LMS is looked for once more', 'reaching', { storage: 'browser' }, status.away, status.awayLost],
  ['the LMS holds a later version', 'clean', { guarded: true }, status.browser, status.memory],
  ['there shall be no LMS', 'clean', standalone, status.browser, status.memory],
  ['the end, and the LMS has it', 'closed', {}, end.saved, end.saved],
  ['the end, and the LMS did not confirm it', 'lost', {}, end.lost, end.lost],
  ['the end without an LMS', 'lost', { storage: 'browser' }, status.browser, status.memory],
  ['the end where there shall be no LMS', 'closed', standalone, status.browser, status.memory],
  ['a review', 'apart', { review: true }, status.review, status.review],
];

describe('the words about saving are true', () => {
  it.each(rows)('%s', (_, saving, more, kept, notKept) => {
    const launched = launchWith(more);
    const said = (here: boolean) => troubleWords(launched, { saving, here }, t) ?? savingWords(launched, { saving, here }, t);
    expect(said(true)).toBe(kept);
    expect(said(false)).toBe(notKept);
  });

  it.each(rows)('the place is called saved only where it is: %s', (_, saving, more) => {
    const launched = launchWith(more);
    expect(placeIsSaved(launched, { saving, here: true })).toBe(!launched.review);
    const atLms = ['clean', 'dirty', 'closed'].includes(saving) && !launched.guarded && launched.port.edition !== 'standalone';
    if (saving !== 'lost') expect(placeIsSaved(launched, { saving, here: false })).toBe(atLms && !launched.review);
  });
});
