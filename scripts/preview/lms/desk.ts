import type { Seen } from '../lrs/practice';
import type { PackageInfo } from '../packages';
import { forget, type Kept, readKept, readSettings, writeSettings } from './kept';
import { withdraw } from './offer';
import { foreign, openFrame, openWindow, type Place } from './place';
import { openSession, type Session } from './session';
import {
  defaults,
  isOwn,
  isScorm,
  learnerOf,
  packageAddress,
  packageKey,
  readSetup,
  type Setup,
  setupFromAddress,
} from './setup';
import { hasEnded, launchXapi, seeXapi } from './xapi';

/** How long a new value stays marked. */
export const freshFor = 2500;

/** Milliseconds between two looks into the record store while a cmi5 course runs. */
const lookEvery = 500;

/** All of the page's state and everything one can do with it; knows nothing of how it is drawn. */
export class Desk {
  setup: Setup;
  /** Undefined until the server has answered. */
  packages: readonly PackageInfo[] | undefined;
  session: Session | undefined;
  /** What the record store has of the chosen learner; undefined in any edition but cmi5. */
  seen: Seen | undefined;
  running = false;
  /** The running course is in the page and not in a window of its own. */
  framed = true;
  launches = 0;
  /** Read out and shown below the buttons. */
  notice = '';
  host: HTMLElement | null = null;
  private place: Place | undefined;
  /** With what the running course was opened. */
  private launched: Setup | undefined;
  private readonly listeners = new Set<() => void>();
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private fading: ReturnType<typeof setTimeout> | undefined;
  private looking: ReturnType<typeof setTimeout> | undefined;

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
    this.look();
    this.changed();
  }

  private get watched(): Setup {
    return this.running && this.launched ? this.launched : this.setup;
  }

  /** Reads what the record store has, and again and again while the course runs. */
  readonly look = async (): Promise<void> => {
    clearTimeout(this.looking);
    const setup = this.watched;
    const seen = setup.edition === 'cmi5' ? await seeXapi(setup).catch(() => undefined) : undefined;
    if (setup !== this.watched) return;
    if (JSON.stringify(seen) !== JSON.stringify(this.seen)) {
      this.seen = seen;
      this.changed();
    }
    if (this.running && setup.edition === 'cmi5') this.looking = setTimeout(() => void this.look(), lookEvery);
  };

  /** Reads the packages anew. */
  async readPackages(): Promise<void> {
    const response = await fetch('packages.json');
    this.packages = (await response.json()) as readonly PackageInfo[];
    this.changed();
  }

  /** Gives the page a zip from this computer, and chooses it. */
  async takeOwn(file: File): Promise<void> {
    const headers = { 'X-File-Name': encodeURIComponent(file.name) };
    const response = await fetch('package/own', { method: 'PUT', body: file, headers });
    if (!response.ok) return this.say(`${file.name}: ${(await response.text()).trim()}`);
    const { edition, course } = (await response.json()) as Pick<Setup, 'edition' | 'course'>;
    await this.readPackages();
    this.change({ edition, course });
    this.say(`${file.name} is here. Launch it, or let it be tested.`);
  }

  /** The course and its boosters, as far as they are built. */
  get courses(): { readonly id: string; readonly label: string }[] {
    const found = new Map(
      this.packages?.map((one) => [one.course, isOwn(one) ? `${one.title} (${one.name})` : one.title] as const),
    );
    return [...found].map(([id, label]) => ({ id, label }));
  }

  get package(): PackageInfo | undefined {
    return this.packages?.find((one) => packageKey(one) === packageKey(this.setup));
  }

  /** What the chosen learner has when no session is shown. */
  get kept(): Kept | undefined {
    return readKept(this.setup, learnerOf(this.setup).id);
  }

  /** The course has said that it is over. */
  get ended(): boolean {
    return this.session?.ended ?? (this.seen !== undefined && hasEnded(this.seen));
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
    let query = '';
    if (isScorm(setup)) {
      this.session = openSession(setup, this.changed);
    } else {
      this.session = undefined;
      withdraw();
      if (setup.edition === 'cmi5') {
        const answer = await launchXapi(setup).catch((error: Error) => error);
        if (answer instanceof Error) return this.say(`The record store refused the launch: ${answer.message}`);
        query = answer;
      }
    }
    const address = `package/${packageAddress(setup)}/${found.entry}${query}`;
    this.place =
      setup.open === 'window'
        ? openWindow(address, setup.size, () => this.closedByLearner())
        : openFrame(host, setup.open === 'foreign' ? foreign(address) : address, `Course: ${found.title}`);
    if (!this.place)
      return this.say('The browser blocked the new window. Allow windows for this page, or press Launch once more.');
    this.running = true;
    this.launched = setup;
    this.framed = setup.open !== 'window';
    this.launches += 1;
    void this.look();
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
    await this.look();
    const kept = this.session?.savedAt ?? this.seen?.record;
    this.say(kept ? 'Closed. The learner can go on from here at the next launch.' : 'Closed.');
  }

  async reset(): Promise<void> {
    const learner = learnerOf(this.setup);
    if (this.session?.learner.id === learner.id && packageKey(this.session.setup) === packageKey(this.setup)) {
      this.session.disown();
      await this.close();
      this.session = undefined;
    }
    if (this.setup.edition === 'cmi5') {
      await this.close();
      this.seen = await seeXapi(this.setup, 'DELETE').catch(() => undefined);
    }
    forget(this.setup, learner.id);
    this.say(`${learner.label} starts from nothing at the next launch.`);
  }
}
