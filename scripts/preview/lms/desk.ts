import type { PackageInfo } from '../packages';
import { forget, type Kept, readKept, readSettings, writeSettings } from './kept';
import { withdraw } from './offer';
import { foreign, openFrame, openWindow, type Place } from './place';
import { openSession, type Session } from './session';
import { defaults, learnerOf, packageAddress, packageKey, readSetup, type Setup, setupFromAddress } from './setup';

/** How long a new value stays marked. */
export const freshFor = 2500;

/** All of the page's state and everything one can do with it; knows nothing of how it is drawn. */
export class Desk {
  setup: Setup;
  /** Undefined until the server has answered. */
  packages: readonly PackageInfo[] | undefined;
  session: Session | undefined;
  running = false;
  /** The running course is in the page and not in a window of its own. */
  framed = true;
  launches = 0;
  /** Read out and shown below the buttons. */
  notice = '';
  host: HTMLElement | null = null;
  private place: Place | undefined;
  private readonly listeners = new Set<() => void>();
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private fading: ReturnType<typeof setTimeout> | undefined;

  constructor(query: string) {
    const stored = readSetup((readSettings() ?? {}) as Partial<Setup>, defaults);
    // Faults are for now; forgotten ones would puzzle everybody tomorrow.
    this.setup = setupFromAddress(query, { ...stored, faults: [] }).setup;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A course makes many calls in a row: they are drawn together, and again when the marks of new values fade. */
  readonly changed = (): void => {
    this.waiting ??= setTimeout(() => {
      this.waiting = undefined;
      this.draw();
    }, 40);
    clearTimeout(this.fading);
    this.fading = setTimeout(() => this.draw(), freshFor + 100);
  };

  private draw(): void {
    for (const listener of this.listeners) listener();
  }

  say(notice: string): void {
    this.notice = notice;
    this.changed();
  }

  change(part: Partial<Setup>): void {
    this.setup = { ...this.setup, ...part };
    writeSettings(this.setup);
    if (part.faults) this.session?.setFaults(part.faults);
    this.changed();
  }

  /** The course and its boosters, as far as they are built. */
  get courses(): { readonly id: string; readonly label: string }[] {
    const found = new Map(this.packages?.map(({ course, title }) => [course, title]));
    return [...found].map(([id, label]) => ({ id, label }));
  }

  get package(): PackageInfo | undefined {
    return this.packages?.find((one) => packageKey(one) === packageKey(this.setup));
  }

  /** What the chosen learner has when no session is shown. */
  get kept(): Kept | undefined {
    return readKept(this.setup, learnerOf(this.setup).id);
  }

  /** The session that the panels show: the running one, or the last one while its learner is still chosen. */
  get shown(): Session | undefined {
    const { session, setup } = this;
    if (!session || this.running) return session;
    return packageKey(session.setup) === packageKey(setup) && session.learner.id === learnerOf(setup).id ? session : undefined;
  }

  async launch(): Promise<void> {
    const { host, package: found, setup } = this;
    if (!host || !found) return this.say('There is no package to launch. Run "npm run package", then load this page again.');
    await this.close();
    const label = learnerOf(setup).label;
    if (setup.edition === 'standalone') {
      this.session = undefined;
      withdraw();
    } else {
      this.session = openSession(setup, this.changed);
    }
    const address = `package/${packageAddress(setup)}/${found.entry}`;
    this.place =
      setup.open === 'window'
        ? openWindow(address, setup.size, () => this.closedByLearner())
        : openFrame(host, setup.open === 'foreign' ? foreign(address) : address, `Course: ${found.title}`);
    if (!this.place)
      return this.say('The browser blocked the new window. Allow windows for this page, or press Launch once more.');
    this.running = true;
    this.framed = setup.open !== 'window';
    this.launches += 1;
    this.say(`The course is running for ${label}.`);
  }

  private closedByLearner(): void {
    this.place = undefined;
    this.running = false;
    this.say('The learner closed the window.');
  }

  private async close(): Promise<void> {
    await this.place?.close();
    this.place = undefined;
    this.running = false;
  }

  async suspend(): Promise<void> {
    await this.close();
    this.say(this.session?.savedAt ? 'Closed. The learner can go on from here at the next launch.' : 'Closed.');
  }

  async reset(): Promise<void> {
    const learner = learnerOf(this.setup);
    if (this.session?.learner.id === learner.id && packageKey(this.session.setup) === packageKey(this.setup)) {
      this.session.disown();
      await this.close();
      this.session = undefined;
    }
    forget(this.setup, learner.id);
    this.say(`${learner.label} starts from nothing at the next launch.`);
  }
}
