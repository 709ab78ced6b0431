import { useEffect, useState } from 'preact/hooks';

const tagOf = ({ lang }: Pick<SpeechSynthesisVoice, 'lang'>): string => lang.toLowerCase().replace('_', '-');
const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Voices on the device come first, then those of our learners' region, then the one that the device prefers itself. */
const worth = (voice: SpeechSynthesisVoice): number =>
  (voice.localService ? 8 : 0) +
  (/-us$/.test(tagOf(voice)) ? 4 : /-(mx|419)$/.test(tagOf(voice)) ? 2 : 0) +
  (voice.default ? 1 : 0);

/** The voice for a language tag; undefined where the browser has none. */
export const chooseVoice = (voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | undefined =>
  voices.filter((voice) => languageOf(tagOf(voice)) === languageOf(language)).sort((a, b) => worth(b) - worth(a))[0];

/** The voices of this browser; none where it cannot speak. Chrome finds them only after a while. */
export const useVoices = (): readonly SpeechSynthesisVoice[] => {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const synth: SpeechSynthesis | undefined = globalThis.speechSynthesis;
    const take = () => setVoices(synth?.getVoices() ?? []);
    take();
    // Safari before 16 has no such method, and its voices are there at once.
    synth?.addEventListener?.('voiceschanged', take);
    return () => synth?.removeEventListener?.('voiceschanged', take);
  }, []);
  return voices;
};
