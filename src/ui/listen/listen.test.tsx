// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeSpeech, voice } from '../../../tests/support/fake-speech';
import { launchWith, tinyRecord } from '../../../tests/support/launched';
import type { CourseContext, CourseEvent } from '../../machines/course';
import { SurroundingsContext } from '../block-props';
import { announced, press, surroundings, t } from '../blocks/test-harness';
import { type Course, CourseContextProvider } from '../screen-props';
import { Listen } from './listen';

type Props = { at?: string; covered?: boolean; language?: string };

const Page = ({ at = 'one', covered = false, language = 'en' }: Props) => {
  const [record, change] = useState(tinyRecord());
  const send = (event: CourseEvent) => event.type === 'COMFORT' && change({ ...record, comfort: event.comfort });
  const course = { launched: launchWith(), context: { record } as CourseContext, send } as unknown as Course;
  return (
    <CourseContextProvider.Provider value={course}>
      <SurroundingsContext.Provider value={{ ...surroundings, language }}>
        <Listen screen={at} covered={covered} />
        <main id="main">
          <h1 tabIndex={-1}>{at}</h1>
          <p>First. Second.</p>
          <h3 tabIndex={-1}>A verdict</h3>
        </main>
      </SurroundingsContext.Provider>
    </CourseContextProvider.Provider>
  );
};

let speech: ReturnType<typeof fakeSpeech>;
const open = (voices: SpeechSynthesisVoice[] = [voice('en-US')], props: Props = {}) => {
  speech = fakeSpeech(voices);
  const { rerender } = render(<Page {...props} />);
  return (next: Props) => rerender(<Page {...next} />);
};
const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent);

afterEach(() => speech.remove());

describe('Listen', () => {
  it('never begins by itself, then reads sentence by sentence to the end', () => {
    open();
    expect(speech.said()).toEqual([]);
    press('Listen');
    for (let i = 0; i < 4; i += 1) speech.finish();
    expect(speech.said()).toEqual(['one', 'First.', 'Second.', 'A verdict']);
    expect(buttons()).toEqual(['Listen']);
  });

  it('pauses and goes on with the sentence that was cut off', () => {
    open();
    press('Listen');
    speech.finish();
    press('Pause');
    expect(speech.speaking()).toBeUndefined();
    speech.lateErrors();
    press('Go on');
    speech.lateErrors();
    expect(speech.speaking()).toBe('First.');
  });

  it('stops, and keeps focus on its own button', () => {
    open();
    press('Listen');
    press('Stop');
    expect(speech.speaking()).toBeUndefined();
    expect(document.activeElement?.textContent).toBe('Listen');
  });

  it('takes another speed at once and goes on', () => {
    open();
    press('Listen');
    speech.finish();
    fireEvent.change(screen.getByLabelText('Speed'), { target: { value: 'faster' } });
    speech.lateErrors();
    expect(speech.last()).toMatchObject({ text: 'First.', rate: 1.5 });
  });

  it('falls silent on another screen, and begins there anew', () => {
    const go = open();
    press('Listen');
    go({ at: 'two' });
    expect(speech.speaking()).toBeUndefined();
    press('Listen');
    expect(speech.speaking()).toBe('two');
  });

  it('falls silent under the pause screen and where the page is hidden', () => {
    const go = open();
    press('Listen');
    go({ covered: true });
    expect(speech.speaking()).toBeUndefined();
    go({ covered: false });
    press('Go on');
    expect(speech.speaking()).toBe('one');
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    fireEvent(document, new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    expect(speech.speaking()).toBeUndefined();
  });

  it('goes to the verdict when the course does', () => {
    open();
    press('Listen');
    act(() => screen.getByText('A verdict').focus());
    expect(speech.speaking()).toBe('A verdict');
  });

  it('says so when the voice does not answer', () => {
    open();
    press('Listen');
    speech.fail();
    expect(screen.getByText(t.listen.failed)).toBeTruthy();
    expect(announced).toHaveBeenCalledWith(t.listen.failed);
    press('Listen');
    expect(speech.speaking()).toBe('one');
  });
});

describe('voices', () => {
  it('that come late are found', () => {
    open([]);
    expect(buttons()).toEqual([]);
    speech.found([voice('en-US')]);
    expect(buttons()).toEqual(['Listen']);
  });

  it('of other languages are no voice: there is nothing to press', () => {
    open([voice('de-DE')]);
    expect(buttons()).toEqual([]);
  });

  it('are absent in a browser that cannot speak', () => {
    speech.remove();
    render(<Page />);
    expect(buttons()).toEqual([]);
  });

  it('that send the text away are used only after the learner agreed, once', () => {
    const go = open([voice('en-US', { localService: false })]);
    press('Listen');
    expect(speech.said()).toEqual([]);
    expect(screen.getByText(t.listen.ask)).toBeTruthy();
    press(t.listen.askLeave);
    expect(speech.said()).toEqual([]);
    press('Listen');
    press(t.listen.askSend);
    expect(speech.speaking()).toBe('one');
    go({ at: 'two' });
    press('Listen');
    expect(speech.speaking()).toBe('two');
  });
});
