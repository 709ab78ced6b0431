// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeSpeech, voice } from '../../../tests/support/fake-speech';
import { launchWith, tinyRecord } from '../../../tests/support/launched';
import { decodeComfort } from '../../domain/comfort';
import type { CourseContext, CourseEvent } from '../../machines/course';
import { SurroundingsContext } from '../block-props';
import { surroundings, t } from '../blocks/test-harness';
import { type Course, CourseContextProvider } from '../screen-props';
import { ReadingOptions } from './reading-options';
import { keptComfort, showComfort } from './shown';

const open = (comfort: string) => {
  const send = vi.fn<(event: CourseEvent) => void>();
  const record = tinyRecord({ comfort });
  const course = { launched: launchWith(), context: { record } as CourseContext, send } as unknown as Course;
  render(
    <CourseContextProvider.Provider value={course}>
      <SurroundingsContext.Provider value={surroundings}>
        <ReadingOptions open onClose={() => {}} />
      </SurroundingsContext.Provider>
    </CourseContextProvider.Provider>,
  );
  return send;
};

afterEach(() => localStorage.clear());

it('changes one choice and keeps the others', () => {
  const send = open('01010');
  fireEvent.click(screen.getByLabelText(t.comfort.largest));
  const [event] = send.mock.lastCall ?? [];
  expect(event?.type === 'COMFORT' && decodeComfort(event.comfort)).toEqual({ ...decodeComfort('01010'), size: 'largest' });
});

it('offers a speed only where there is a voice', () => {
  open('');
  expect(screen.queryByText(t.comfort.speed)).toBeNull();
  const speech = fakeSpeech([]);
  open('');
  speech.found([voice('en-US')]);
  expect(screen.getByText(t.comfort.speed)).toBeTruthy();
  speech.remove();
});

it('puts the choices on the page and keeps them in this browser', () => {
  showComfort('21310');
  expect(document.documentElement.dataset).toMatchObject({ size: 'larger', space: 'more', theme: 'contrast', motion: 'none' });
  expect(keptComfort()).toBe('21310');
});

it('does not forget what was kept when nothing is chosen yet', () => {
  showComfort('30000');
  showComfort('');
  expect(keptComfort()).toBe('30000');
});

it('goes on where storage is blocked', () => {
  vi.stubGlobal('localStorage', undefined);
  showComfort('10000');
  expect(document.documentElement.dataset['size']).toBe('large');
  expect(keptComfort()).toBe('');
  vi.unstubAllGlobals();
});
