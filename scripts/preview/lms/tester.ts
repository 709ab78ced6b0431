import { plain } from '../../../src/domain/text';
import type { PackageInfo } from '../packages';
import { Hand, Stuck } from '../walker/hand';
import { readKnown } from '../walker/known';
import { walkThrough } from '../walker/walk';
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
  /** Absent without an LMS. */
  readonly session: Session | undefined;
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
    };
    try {
      await this.walk(role, language);
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

  private note(news: Partial<TestRun>): void {
    if (this.run) this.run = { ...this.run, ...news };
    this.desk.changed();
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
      const view = await within(signal, opened(frame));
      // The course moves focus to what is new; here it stays with the one who watches, at "Stop".
      view.HTMLElement.prototype.focus = () => undefined;
      const known = await readKnown(async (path) => {
        const response = await fetch(`package/${packageKey(desk.setup)}/${path}`, { signal });
        if (!response.ok) throw new Stuck(await response.text());
        return response.text();
      }, language);
      this.note({ role: plain(known.start.course.roles[role]?.name ?? []) });
      await walkThrough(new Hand(view, signal), { known, language, role, tell: (at) => this.note({ at }) });
    } finally {
      leave();
      frame.inert = false;
    }
  }
}

/** The window of the course once its controls work. */
const opened = async (frame: HTMLIFrameElement): Promise<Window & typeof globalThis> => {
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const view = frame.contentWindow as Window & typeof globalThis;
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
