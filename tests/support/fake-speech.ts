import { act } from '@testing-library/preact';

/** A voice of a browser; on the device unless a test says otherwise. */
export const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  name: lang,
  voiceURI: lang,
  lang,
  localService: true,
  default: false,
  ...more,
});

class FakeUtterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Speech as browsers have it: one utterance at a time, and what is cut off reports an error later. */
export const fakeSpeech = (voices: SpeechSynthesisVoice[]) => {
  const said: FakeUtterance[] = [];
  const heard = new EventTarget();
  let now: FakeUtterance | undefined;
  const cutOff: FakeUtterance[] = [];
  const synth = {
    get speaking() {
      return now !== undefined;
    },
    pending: false,
    getVoices: () => [...voices],
    addEventListener: heard.addEventListener.bind(heard),
    removeEventListener: heard.removeEventListener.bind(heard),
    speak: (utterance: FakeUtterance) => {
      said.push(utterance);
      now = utterance;
    },
    cancel: () => {
      if (now) cutOff.push(now);
      now = undefined;
    },
  };
  Object.assign(globalThis, { speechSynthesis: synth, SpeechSynthesisUtterance: FakeUtterance });
  return {
    synth: synth as unknown as SpeechSynthesis,
    said: () => said.map(({ text }) => text),
    last: () => said[said.length - 1],
    speaking: () => now?.text,
    /** The utterance comes to its end. */
    finish: () => {
      const done = now;
      now = undefined;
      act(() => done?.onend?.());
    },
    fail: () => {
      const done = now;
      now = undefined;
      act(() => done?.onerror?.());
    },
    /** Browsers tell of what was cut off only after the next one began. */
    lateErrors: () =>
      act(() => {
        for (const utterance of cutOff.splice(0)) utterance.onerror?.();
      }),
    /** Chrome finds its voices after the page is there. */
    found: (more: SpeechSynthesisVoice[]) => {
      voices.push(...more);
      act(() => {
        heard.dispatchEvent(new Event('voiceschanged'));
      });
    },
    remove: () => {
      Reflect.deleteProperty(globalThis, 'speechSynthesis');
      Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance');
    },
  };
};
