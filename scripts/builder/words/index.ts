import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type BuilderWords, en } from './en';
import { es } from './es';
import { inSpanish } from './messages.es';

export const pageLanguages = { en, es } as const;
export type PageLanguage = keyof typeof pageLanguages;

export interface Speech {
  readonly language: PageLanguage;
  readonly t: BuilderWords;
  /** A message of the checks in the language of the page. */
  readonly told: (message: string) => string;
}

export const speechIn = (language: PageLanguage): Speech => ({
  language,
  t: pageLanguages[language],
  told: (message) => (language === 'es' ? (inSpanish(message) ?? message) : message),
});

export const SpeechContext = createContext<Speech>(speechIn('en'));
export const useSpeech = (): Speech => useContext(SpeechContext);

export { fill } from '../../../src/domain/strings';
