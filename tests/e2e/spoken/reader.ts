import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8');

/** The part of the virtual screen reader that is used here. */
interface Reader {
  start(place: { container: Element }): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  stop(): Promise<void>;
}

/** Brings the reader into the page; the page must have been opened with `bypassCSP`. */
const bring = (page: Page): Promise<void> =>
  page.evaluate(async (script) => {
    if ('reader' in window) return;
    const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    Object.assign(window, { reader: ((await import(url)) as { virtual: Reader }).virtual });
  }, source);

/** Everything that is heard from the top of the page, or of the open dialog, to its end: one phrase each. */
export const readAll = async (page: Page): Promise<string[]> => {
  await bring(page);
  return page.evaluate(async () => {
    const { reader } = window as unknown as { reader: Reader };
    // Browsers tell what is chosen by the state of a control; this reader looks at its attributes.
    for (const input of document.querySelectorAll('input')) input.toggleAttribute('checked', input.checked);
    // Words for browsers without scripts, which this reader takes for text.
    for (const element of document.querySelectorAll('noscript')) element.remove();
    const phrases: string[] = [];
    await reader.start({ container: document.querySelector('dialog[open]') ?? document.body });
    const end = `end of ${await reader.lastSpokenPhrase()}`;
    for (let phrase = ''; phrase !== end && phrases.length < 3000; phrases.push(phrase)) {
      await reader.next();
      phrase = await reader.lastSpokenPhrase();
    }
    await reader.stop();
    return phrases;
  });
};

/** What is heard of itself while the learner does something: moves of focus and live regions. */
export const hearWhile = async (page: Page, act: () => Promise<void>): Promise<string[]> => {
  await bring(page);
  await page.evaluate(() => (window as unknown as { reader: Reader }).reader.start({ container: document.body }));
  const before = await page.evaluate(
    async () => (await (window as unknown as { reader: Reader }).reader.spokenPhraseLog()).length,
  );
  await act();
  const log = await page.evaluate(() => (window as unknown as { reader: Reader }).reader.spokenPhraseLog());
  await page.evaluate(() => (window as unknown as { reader: Reader }).reader.stop());
  return log.slice(before);
};
