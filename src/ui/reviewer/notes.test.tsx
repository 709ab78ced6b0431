// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { launchWith } from '../../../tests/support/launched';
import type { StartPart } from '../../domain/parts';
import { SurroundingsContext } from '../block-props';
import { surroundings, t, why } from '../blocks/test-harness';
import { CourseContextProvider } from '../screen-props';
import { ReviewerNotes } from './notes';

afterEach(cleanup);

const option = (key: string, more: object) => ({ key, text: [`Text ${key}.`], reason: why(`Reason ${key}.`), ...more });
const views = [
  { id: 'm1-read', kind: 'text', text: why('Words') },
  {
    id: 'q-single',
    kind: 'choice',
    claims: ['plain'],
    options: [option('a', {}), option('b', { correct: true })],
  },
  { id: 'm1-sort', kind: 'sort', targets: [{ key: 'm', text: ['Myth'] }], options: [option('c', { target: 'm' })] },
  { id: 'm1-order', kind: 'ordering', options: [option('d', { place: 2 })] },
  { id: 'm1-signs', kind: 'signs', options: [option('e', { is: 'sign' })] },
  { id: 'm1-talk', kind: 'conversation', turns: [{ key: 'x', ask: ['What next?'], options: [option('f', { best: true })] }] },
];

const notesFor = (reviewer: boolean): string => {
  const launched = launchWith();
  const course = {
    launched: { ...launched, settings: { ...launched.settings, reviewer } },
    context: { record: launched.record, saving: 'clean' as const, here: true },
    start: {} as StartPart,
    send: () => undefined,
    openHelp: () => undefined,
    openReading: () => undefined,
  };
  const { container } = render(
    <CourseContextProvider.Provider value={course}>
      <SurroundingsContext.Provider value={surroundings}>
        <ReviewerNotes id="m1-page" views={views} />
      </SurroundingsContext.Provider>
    </CourseContextProvider.Provider>,
  );
  return (container.textContent ?? '').replace(/\s+/g, ' ');
};

it('names page, blocks, objectives, options, turns and claims, as a finding does', () => {
  const notes = notesFor(true);
  for (const { id, kind } of views) expect(notes).toContain(`${id} · ${kind}`);
  expect(notes).toContain(`${t.reviewer.notes} (m1-page)`);
  expect(notes).toContain('q-single · choice · O1.1');
  expect(notes).toContain('x What next?');
  expect(notes).toContain(`${t.reviewer.claims} plain`);
});

it('says of every option what is right about it, with its reason', () => {
  const notes = notesFor(true);
  expect(notes).toContain('a Text a. Reason a.');
  expect(notes).toContain(`b Text b. ${t.ask.right}Reason b.`);
  expect(notes).toContain('c Text c. MythReason c.');
  expect(notes).toContain('d Text d. 2Reason d.');
  expect(notes).toContain(`e Text e. ${t.signs.sign}Reason e.`);
  expect(notes).toContain(`f Text f. ${t.ask.right}Reason f.`);
});

it('shows learners nothing', () => {
  expect(notesFor(false)).toBe('');
});
