import { plain } from '../../../src/domain/text';
import type { Seen } from '../lrs/practice';
import type { PackageInfo } from '../packages';
import { Hand, Stuck } from '../walker/hand';
import { readKnown } from '../walker/known';
import { settingsOf, walkThrough } from '../walker/walk';
import { browserKept } from './browser-kept';
import type { Desk } from './desk';
import type { Session } from './session';
import { packageKey, type Setup } from './setup';

/** One automatic walk through a package, from launch to pass. */
export interface TestRun {
  readonly state: 'running' | 'finished' | 'stopped' | 'stuck';
  readonly setup: Setup;
  readonly package: PackageInfo;
  /** In words; empty where the course has no roles. */
  readonly role: string;
  readonly language: string;
  /** Title of the screen it has reached. */
  readonly at: string;
  /** What kept it from going on. */
  readonly trouble: string;
  /** Milliseconds since 1970. */
  readonly began: number;
  /** Of a SCORM package. */
  readonly session: Session | undefined;
  /** Of a cmi5 package: what the record store has in the end. */
  readonly seen: Seen | undefined;
  /** Of a package without an LMS: what the course keeps in this browser in the end, in characters. */
  readonly kept: number;
  /** What the certificate says; empty where there is none. */
  readonly certificate: string;
  /** What the walk did otherwise than a learner would. */
  readonly remarks: readonly string[];
}

/** Milliseconds that a package may take to start, a slow LMS included. */
const patience = 20_000;

/** Launches the chosen package for a learner of its own, walks it to a pass, and keeps what became of it. */
export class Tester {
  run: TestRun | undefined;
  private readonly desk: Desk;
  private ending = new AbortController();

  constructor(desk: Desk) {
    this.desk = desk;
  }

  get running(): boolean {
    return this.run?.state === 'running';
  }

  stop(): void {
    this.ending.abort(new Stuck('It was stopped.'));
  }

  async start(role: string, language: string): Promise<void> {
    const { desk } = this;
    const { setup: chosen, package: found } = desk;
    if (!found || this.running) return;
    // Its own learner and no failures: what is tested is the package, in the LMS that was chosen.
    const setup: Setup = {
      ...chosen,
      ...{ learner: 'other', name: 'Practice test', mode: 'normal', credit: 'credit', open: 'frame', viewer: 'learner' },
      faults: [],
    };
    desk.setup = setup;
    this.ending = new AbortController();
    this.run = {
      state: 'running',
      setup,
      package: found,
      role: '',
      language,
      at: '',
      trouble: '',
      began: Date.now(),
      session: undefined,
      seen: undefined,
      kept: 0,
      certificate: '',
      remarks: [],
    };
    try {
      await this.walk(role, language);
      await this.lastWords();
      this.note({ state: 'finished' });
    } catch (error) {
      const trouble = error instanceof Error ? error.message : String(error);
      this.note({ state: this.ending.signal.aborted ? 'stopped' : 'stuck', trouble });
    }
    // Where it is stuck it stays open, to be looked at.
    if (this.run.state !== 'stuck') await desk.suspend();
    desk.setup = chosen;
    desk.say(
      this.run.state === 'finished'
        ? 'The practice test is done. Its report stands above the course.'
        : 'The practice test has ended.',
    );
  }

  private remark(words: string): void {
    this.note({ remarks: [...(this.run?.remarks ?? []), words] });
  }

  private note(news: Partial<TestRun>): void {
    if (this.run) this.run = { ...this.run, ...news };
    this.desk.changed();
  }

  /** What was sent over the network may still be under way; without an LMS it lies in this browser. */
  private async lastWords(): Promise<void> {
    const { desk } = this;
    if (desk.setup.edition === 'cmi5') {
      await new Promise<void>((resolve) => {
        const settle = () => {
          leave();
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(settle, patience);
        const leave = desk.subscribe(() => (desk.ended || !this.running) && settle());
        void desk.look().then(() => desk.ended && settle());
      });
    }
    this.note({
      seen: desk.seen,
      kept: desk.setup.edition === 'standalone' ? browserKept().reduce((sum, [, { length }]) => sum + length, 0) : 0,
    });
  }

  private async walk(role: string, language: string): Promise<void> {
    const { desk } = this;
    const { signal } = this.ending;
    await desk.reset();
    await desk.launch();
    this.note({ session: desk.session });
    const frame = desk.host?.querySelector('iframe');
    if (!frame) throw new Stuck('The package could not be opened.');
    // Nobody presses between its presses.
    frame.inert = true;
    const leave = desk.subscribe(() => !frame.isConnected && this.stop());
    try {
      const view = await within(
        signal,
        opened(frame, signal, () => this.remark('The course would open in a window of its own; here it was taken in this page.')),
      );
      // The course moves focus to what is new; here it stays with the one who watches, at "Stop".
      view.HTMLElement.prototype.focus = () => undefined;
      const known = await readKnown(async (path) => {
        const response = await fetch(`package/${packageKey(desk.setup)}/${path}`, { signal });
        if (!response.ok) throw new Stuck(await response.text());
        return response.text();
      }, language);
      this.note({ role: plain(known.start.course.roles[role]?.name ?? []) });
      await walkThrough(new Hand(view, signal), {
        ...{ known, language, role },
        tell: (at) => this.note({ at }),
        certified: (certificate) => this.note({ certificate }),
        skipped: (minutes) => this.remark(`The ${minutes} active minutes before the final check were not waited for.`),
      });
    } finally {
      leave();
      frame.inert = false;
    }
  }
}

/** The window of the course once its controls work; where it wants a window of its own, it is told to stay. */
const opened = async (frame: HTMLIFrameElement, signal: AbortSignal, stays: () => void): Promise<Window & typeof globalThis> => {
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const view = frame.contentWindow as Window & typeof globalThis;
  const hand = new Hand(view, signal);
  if (settingsOf(view.document).launch === 'window') {
    await hand.press(await hand.until('the choice of a window', () => hand.all('.own-window .btn-quiet')[0]));
    stays();
  }
  await new Promise<void>((resolve) => {
    const watch = new view.PerformanceObserver((marks) => {
      if (marks.getEntriesByName('course-open').length) resolve();
    });
    watch.observe({ type: 'mark', buffered: true });
  });
  return view;
};

const within = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Stuck('The course did not start.')), patience);
    signal.addEventListener('abort', () => reject(signal.reason));
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
