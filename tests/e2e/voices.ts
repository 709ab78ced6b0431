import type { Page } from '@playwright/test';

/** From the next page on the browser has these voices, which write down what they say in `said`; or none at all. */
export const giveVoices = (page: Page, voices: readonly { lang: string; localService: boolean }[]): Promise<unknown> =>
  page.addInitScript((all) => {
    const said: string[] = [];
    const synth = {
      getVoices: () => all,
      speak: ({ text }: { text: string }) => said.push(text),
      cancel: () => said.push('(silence)'),
      get speaking() {
        return said.length > 0;
      },
    };
    class Utterance {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synth, configurable: true });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
  }, voices);

/** What was read aloud so far. */
export const saidOn = (page: Page): Promise<string[]> => page.evaluate(() => [...(window as unknown as { said: string[] }).said]);
