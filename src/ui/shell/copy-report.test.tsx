// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { launchWith } from '../../../tests/support/launched';
import type { StartPart } from '../../domain/parts';
import type { Launched, Saving } from '../../machines/course';
import { SurroundingsContext } from '../block-props';
import { surroundings, t } from '../blocks/test-harness';
import { CourseContextProvider } from '../screen-props';
import { Ended } from '../screens/ended';
import { Notices } from './notices';

const start = { course: { finishArt: '' } } as StartPart;

const shownWith = (saving: Saving, more: Partial<Launched> = {}) => {
  const launched = launchWith(more);
  launched.port.diagnostics = () => 'edition scorm12\nLMSCommit: failed, error 391';
  const context = { record: launched.record, saving, here: true };
  const screens = (
    <CourseContextProvider.Provider
      value={{ launched, context, start, send: () => undefined, openHelp: () => undefined, openReading: () => undefined }}
    >
      <SurroundingsContext.Provider value={surroundings}>
        <Notices notice="none" />
        {(saving === 'closed' || saving === 'lost') && <Ended />}
      </SurroundingsContext.Provider>
    </CourseContextProvider.Provider>
  );
  render(screens);
  return launched;
};
const button = () => screen.queryAllByRole('button', { name: t.status.copy });
const clipboard = (writeText: unknown) =>
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });

beforeEach(() => clipboard(undefined));
afterEach(cleanup);

describe('the report for the administrator can be had', () => {
  it.each<[string, Saving, Partial<Launched>]>([
    ['while the LMS refuses to save', 'retrying', {}],
    ['when the session is over for the LMS', 'apart', {}],
    ['when no LMS was found and this browser keeps the place', 'offline', { storage: 'browser' }],
    ['when nothing can be kept at all', 'offline', { storage: 'memory' }],
    ['at the end, when all went well', 'closed', {}],
    ['at the end, when the last of it was lost', 'lost', {}],
  ])('%s', (_, saving, more) => {
    shownWith(saving, more);
    expect(button()).toHaveLength(1);
  });

  it.each<[string, Saving, Partial<Launched>]>([
    ['all is saved', 'clean', {}],
    ['a review records nothing anyway', 'apart', { review: true }],
    [
      'the course was published without an LMS',
      'clean',
      { storage: 'browser', port: { ...launchWith().port, edition: 'standalone' } },
    ],
  ])('but not while %s', (_, saving, more) => {
    shownWith(saving, more);
    expect(button()).toHaveLength(0);
  });
});

describe('the report', () => {
  const press = () => fireEvent.click(button()[0] as HTMLElement);
  const field = () => screen.findByLabelText<HTMLTextAreaElement>(t.status.copyFailed);

  it('goes to the clipboard where that is allowed, and says so', async () => {
    const written = vi.fn(() => Promise.resolve());
    clipboard(written);
    const { outline } = shownWith('retrying');
    press();
    await waitFor(() => expect(screen.getByText(t.status.copied)).toBeTruthy());
    expect(written).toHaveBeenCalledWith(
      expect.stringMatching(new RegExp(`^${outline.id} ${outline.version}\n.+\nedition scorm12\n`)),
    );
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it.each([
    ['is missing', undefined],
    ['refuses, as in most frames', () => Promise.reject(new Error('NotAllowedError'))],
  ])('is shown to be copied by hand where the clipboard %s: read-only, selected, with focus', async (_, writeText) => {
    clipboard(writeText);
    shownWith('retrying');
    press();
    const shown = await field();
    expect(shown.readOnly).toBe(true);
    expect(document.activeElement).toBe(shown);
    expect(shown.value.slice(shown.selectionStart, shown.selectionEnd)).toContain('LMSCommit: failed, error 391');
  });

  it('holds nothing of the learner: no name, no role, no answer, no saved text', async () => {
    const record = {
      ...launchWith().record,
      role: 'school',
      answers: { 'm1-q': { response: 'b', checked: true, confidence: 0 as const } },
    };
    const { outline } = shownWith('retrying', { record });
    press();
    const lines = (await field()).value.split('\n');
    // Course, browser, and what the adapter says: tests/contract/strict.test.ts looks into that.
    expect(lines).toEqual([
      `${outline.id} ${outline.version}`,
      navigator.userAgent,
      'edition scorm12',
      'LMSCommit: failed, error 391',
    ]);
  });
});
