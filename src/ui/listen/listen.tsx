import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Comfort } from '../../domain/comfort';
import { useSurroundings } from '../block-props';
import { speedOf, speeds, useComfort } from '../comfort/use-comfort';
import { Icon } from '../components/icon';
import { Dialog } from '../shell/dialog';
import { useSnapshot } from '../use-snapshot';
import { markSentence } from './mark';
import { readPage } from './page-text';
import { createReader } from './reader';
import { chooseVoice, useVoices } from './voices';
import './listen.css';

interface ListenProps {
  /** Changes with the screen: what was read is gone then. */
  readonly screen: string;
  /** Something lies over the screen. */
  readonly covered: boolean;
}

/** Read-aloud by the browser's own voices: never by itself, and not at all where there is no voice for the language. */
export const Listen = ({ screen, covered }: ListenProps) => {
  const { t, language, announce } = useSurroundings();
  const { comfort, choose } = useComfort();
  const { speed } = comfort;
  const voices = useVoices();
  const voice = chooseVoice(voices, language);
  const [asking, setAsking] = useState(false);
  const bar = useRef<HTMLElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  /** Where the course last put the learner: the title, a verdict, an error. Reading begins there. */
  const place = useRef<Element | null>(null);
  const now = useRef({ speed, voices, voice, sends: false });
  now.current = { speed, voices, voice, sends: now.current.sends };

  const [reader] = useState(() =>
    createReader(globalThis.speechSynthesis, {
      voiceFor: (tag) => {
        const { voice: own, voices: all, sends } = now.current;
        const other = tag === own?.lang ? own : chooseVoice(all, tag);
        return other?.localService || sends ? other : own;
      },
      rate: () => speedOf[now.current.speed],
      onSentence: (range) => {
        markSentence(range);
        // The other controls go away with the voice: focus stays in the bar.
        if (!range && bar.current?.contains(document.activeElement)) main.current?.focus();
      },
    }),
  );
  const state = useSnapshot(reader);
  const on = state === 'reading' || state === 'paused';

  const read = () => {
    const root = document.getElementById('main');
    if (root) reader.read(readPage(root, language, place.current?.isConnected ? place.current : null));
  };
  const press = () => {
    if (state === 'reading') reader.pause();
    else if (state === 'paused') reader.resume();
    else if (voice?.localService || now.current.sends) read();
    else setAsking(true);
  };

  // Before the new title takes focus, and when the page goes.
  useLayoutEffect(
    () => () => {
      place.current = null;
      reader.stop();
    },
    [screen, language],
  );
  useEffect(() => {
    if (covered) reader.pause();
  }, [covered]);
  useEffect(() => {
    if (state === 'failed') announce(t.listen.failed);
  }, [state]);
  // A sentence keeps the speed at which it began.
  useEffect(() => {
    if (state === 'reading') reader.resume();
  }, [speed]);
  useEffect(() => {
    const moved = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches('#main [tabindex="-1"]')) return;
      place.current = target;
      if (reader.getSnapshot() === 'reading') read();
    };
    const hidden = () => document.visibilityState === 'hidden' && reader.pause();
    document.addEventListener('focusin', moved);
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', reader.stop);
    return () => {
      document.removeEventListener('focusin', moved);
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', reader.stop);
    };
  }, [language]);

  if (!voice) return null;
  const words = { idle: t.listen.listen, failed: t.listen.listen, reading: t.listen.pause, paused: t.listen.resume }[state];
  return (
    <>
      <section class={state === 'idle' ? 'listen' : 'listen listen-on'} aria-label={t.listen.label} ref={bar}>
        <button type="button" class="tool" onClick={press} ref={main}>
          <Icon name={state === 'reading' ? 'pause' : 'listen'} />
          {words}
        </button>
        {on && (
          <>
            <button type="button" class="tool" onClick={reader.stop}>
              {t.listen.stop}
            </button>
            <label class="note">
              <span>{t.listen.speed}</span>
              <select
                class="pick"
                value={speed}
                onChange={({ currentTarget }) => choose({ speed: currentTarget.value as Comfort['speed'] })}
              >
                {speeds.map((one) => (
                  <option value={one}>{t.comfort[one]}</option>
                ))}
              </select>
            </label>
          </>
        )}
        {state === 'failed' && <p class="note">{t.listen.failed}</p>}
      </section>
      <Dialog open={asking} onClose={() => setAsking(false)} label="listen-ask" look="ask-first">
        <h2 id="listen-ask" tabIndex={-1}>
          {t.listen.askTitle}
        </h2>
        <p>{t.listen.ask}</p>
        <button
          type="button"
          class="btn btn-secondary"
          onClick={() => {
            now.current.sends = true;
            setAsking(false);
            read();
          }}
        >
          {t.listen.askSend}
        </button>
        <button type="button" class="btn btn-primary" onClick={() => setAsking(false)}>
          {t.listen.askLeave}
        </button>
      </Dialog>
    </>
  );
};
