/** Milliseconds without any sign of what should happen before the walk gives up. */
const patience = 20_000;
/** Milliseconds between two presses, so that whoever watches sees them. Nothing depends on it. */
const pace = 40;

export class Stuck extends Error {}

/** Presses what stands on a page and waits for what follows, as a person does: by looking at it. */
export class Hand {
  private readonly view: Window & typeof globalThis;
  private readonly signal: AbortSignal;

  constructor(view: Window & typeof globalThis, signal: AbortSignal) {
    this.view = view;
    this.signal = signal;
  }

  get page(): Document {
    return this.view.document;
  }

  all<E extends Element = HTMLElement>(selector: string, within: ParentNode = this.page): E[] {
    return [...within.querySelectorAll<E>(selector)];
  }

  one<E extends Element = HTMLElement>(selector: string, within: ParentNode = this.page): E {
    const found = within.querySelector<E>(selector);
    if (!found) throw new Stuck(`There is no "${selector}" on the screen.`);
    return found;
  }

  /** Until the page shows it; looks again at each change. @throws Stuck after 20 seconds, the signal's reason when stopped */
  until<T>(what: string, look: () => T | undefined | null | false): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = (finish: () => void) => {
        watch.disconnect();
        clearTimeout(timer);
        this.signal.removeEventListener('abort', stop);
        finish();
      };
      const check = () => {
        const found = look();
        if (found) end(() => resolve(found));
      };
      const stop = () => end(() => reject(this.signal.reason));
      const watch = new this.view.MutationObserver(check);
      const timer = setTimeout(() => end(() => reject(new Stuck(`The page did not show ${what}.`))), patience);
      if (this.signal.aborted) return stop();
      this.signal.addEventListener('abort', stop);
      watch.observe(this.page, { subtree: true, childList: true, attributes: true, characterData: true });
      check();
    });
  }

  async press(element: HTMLElement): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, pace));
    this.signal.throwIfAborted();
    // Not `scrollIntoView`: that would move the page around the course as well, away from whoever wants to press "Stop".
    this.view.scrollBy(0, element.getBoundingClientRect().top - this.view.innerHeight / 2);
    element.click();
  }

  async check(input: HTMLInputElement): Promise<void> {
    if (!input.checked) await this.press(input);
  }

  /** Lets the clock of the page, and of nothing else, run ahead. */
  advance(minutes: number): void {
    const { Date: time } = this.view;
    const now = time.now.bind(time);
    time.now = () => now() + minutes * 60_000;
  }

  async pick(list: HTMLSelectElement, value: string): Promise<void> {
    await this.press(list);
    list.value = value;
    list.dispatchEvent(new this.view.Event('change', { bubbles: true }));
  }
}
