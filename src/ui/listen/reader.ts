import type { Observable } from '../use-snapshot';
import type { Utterance } from './page-text';

/** failed: the voice did not answer. */
export type Reading = 'idle' | 'reading' | 'paused' | 'failed';

export interface Reader extends Observable<Reading> {
  read(utterances: readonly Utterance[]): void;
  /** Falls silent and keeps its place; does nothing unless it reads. */
  pause(): void;
  /** Goes on with the sentence at which it paused. */
  resume(): void;
  stop(): void;
}

export interface Voicing {
  voiceFor(language: string): SpeechSynthesisVoice | undefined;
  /** 1 = as the voice speaks by itself. */
  rate(): number;
  /** The sentence that is spoken now; undefined once none is. Called before the state changes. */
  onSentence(range: Range | undefined): void;
}

/**
 * Reads sentence by sentence with the voices of the browser. Its own pause is not used: on Android it does not work,
 * and Chrome forgets to go on. `cancel` makes browsers report an end or an error of what was cut off: only the newest counts.
 */
export const createReader = (synth: SpeechSynthesis, { voiceFor, rate, onSentence }: Voicing): Reader => {
  let state: Reading = 'idle';
  let list: readonly Utterance[] = [];
  let at = 0;
  // Held here: Chrome does not report the end of an utterance that was garbage collected.
  let newest: SpeechSynthesisUtterance | undefined;
  const listeners = new Set<(state: Reading) => void>();

  const become = (next: Reading) => {
    state = next;
    for (const listener of listeners) listener(state);
  };
  const hush = () => {
    newest = undefined;
    if (synth.speaking || synth.pending) synth.cancel();
  };
  const leave = (next: Reading) => {
    hush();
    onSentence(undefined);
    become(next);
  };
  const speak = () => {
    const next = list[at];
    if (!next) return leave('idle');
    onSentence(next.range);
    const utterance = new SpeechSynthesisUtterance(next.text);
    const voice = voiceFor(next.language);
    if (voice) utterance.voice = voice;
    utterance.lang = voice?.lang ?? next.language;
    utterance.rate = rate();
    utterance.onend = () => {
      if (utterance !== newest) return;
      at += 1;
      speak();
    };
    utterance.onerror = () => {
      if (utterance === newest) leave('failed');
    };
    newest = utterance;
    synth.speak(utterance);
  };

  return {
    getSnapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return { unsubscribe: () => listeners.delete(listener) };
    },
    read: (utterances) => {
      hush();
      list = utterances;
      at = 0;
      become('reading');
      speak();
    },
    pause: () => {
      if (state !== 'reading') return;
      hush();
      become('paused');
    },
    resume: () => {
      hush();
      become('reading');
      speak();
    },
    stop: () => {
      if (state !== 'idle') leave('idle');
    },
  };
};
