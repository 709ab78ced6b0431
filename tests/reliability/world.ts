import { createActor, SimulatedClock } from 'xstate';
import { createPort } from '../../scorm/adapters';
import { type Cmi, carriedOver } from '../../scorm/lms/cmi';
import { type MemoryStorage, memoryStorage } from '../../scorm/lms/fakes';
import { type Faults, noFaults } from '../../scorm/lms/faults';
import { regression } from '../../scorm/lms/order';
import { type Profile, strictProfile } from '../../scorm/lms/profile';
import { createStrictLms, type StrictLms } from '../../scorm/lms/strict';
import type { Launch, LmsPort } from '../../scorm/port';
import { answerReports } from '../../src/domain/answer-report';
import { version } from '../../src/domain/codec';
import type { Outline } from '../../src/domain/outline';
import { defaultSettings } from '../../src/domain/settings';
import { type Restored, restore } from '../../src/launch';
import { createCourseMachine, type Launched } from '../../src/machines/course';
import type { Adapter } from '../contract/fixtures';
import { settled } from '../support/session';
import { tinyOutline } from '../support/tiny-outline';

/** The course as it ships, from the machines to the calls, without its screens. */
export type Actor = ReturnType<typeof start>;
const start = (launched: Launched, clock: SimulatedClock) =>
  createActor(createCourseMachine(launched), { clock, logger: () => undefined }).start();

/** One window of the course in a page of the LMS. */
export interface CourseWindow {
  lms: StrictLms;
  readonly port: LmsPort;
  readonly launch: Launch;
  readonly restored: Restored;
  readonly actor: Actor;
  readonly clock: SimulatedClock;
  /** Calls of pages of the LMS that were replaced around it. */
  readonly earlier: StrictLms[];
  commits: number;
}

export type StorageMode = 'works' | 'blocked' | 'full';

const learners: Record<string, Cmi> = Object.fromEntries(
  ['ana', 'ben'].map((id) => [
    id,
    { 'cmi.core.student_id': id, 'cmi.learner_id': id, 'cmi.core.student_name': `Doe, ${id}`, 'cmi.learner_name': `Doe, ${id}` },
  ]),
);
const own = (edition: Adapter['lms'], cmi: Cmi): Cmi =>
  Object.fromEntries(Object.entries(cmi).filter(([element]) => element.startsWith('cmi.core.') === (edition === 'scorm12')));

/** A browser, an LMS with its database, and everything that can happen to them. */
export class World {
  /** What the clock on the wall of the learner says; `elapsed` never goes back. */
  now = Date.UTC(2026, 10, 22, 10);
  private elapsed = 0;
  readonly windows: CourseWindow[] = [];
  readonly faults: Partial<Faults> = {};
  storageMode: StorageMode = 'works';
  learner = 'ana';
  /** What the database has, by learner. */
  readonly database = new Map<string, Cmi>();
  /** Statuses or scores that got worse in the database. */
  readonly regressions: string[] = [];
  readonly violations: string[] = [];
  readonly storage: MemoryStorage = memoryStorage();
  readonly adapter: Adapter;
  readonly profile: Profile;
  readonly outline: Outline;
  private seed = 100;
  private readonly hearers = new Map<CourseWindow | object, (key: string, value: string) => void>();

  constructor(adapter: Adapter, profile: Profile = strictProfile, outline: Outline = tinyOutline) {
    this.adapter = adapter;
    this.profile = profile;
    this.outline = outline;
  }

  get cmi(): Cmi {
    return this.database.get(this.learner) ?? {};
  }

  get text(): string {
    return this.cmi['cmi.suspend_data'] ?? '';
  }

  /** Somebody or something other than the course changes what the LMS has. */
  tamper(change: Cmi): void {
    this.database.set(this.learner, { ...this.cmi, ...change });
  }

  private newLms(): StrictLms {
    const { lms: edition } = this.adapter;
    const initial = { ...this.profile.cmi?.(edition), ...own(edition, learners[this.learner] ?? {}) };
    const known = this.database.get(this.learner);
    const lms = createStrictLms({
      edition,
      profile: this.profile,
      cmi: known ? carriedOver(edition, initial, known) : initial,
      now: () => this.elapsed,
      spend: (milliseconds) => this.passes(milliseconds),
    });
    Object.assign(lms.faults, this.faults);
    return lms;
  }

  private storageOf(owner: object): MemoryStorage {
    const { storage } = this;
    const check = (writing: boolean) => {
      if (this.storageMode === 'blocked' || (writing && this.storageMode === 'full')) throw new Error('QuotaExceededError');
    };
    return {
      get length() {
        return storage.length;
      },
      key: (index) => {
        check(false);
        return storage.key(index);
      },
      getItem: (key) => {
        check(false);
        return storage.getItem(key);
      },
      removeItem: (key) => {
        check(false);
        storage.removeItem(key);
      },
      setItem: (key, value) => {
        check(true);
        storage.setItem(key, value);
        for (const [other, hear] of this.hearers) if (other !== owner) hear(key, value);
      },
    };
  }

  /** Opens the course, as the composition root of the course does. */
  async open(more: { outline?: Outline } = {}): Promise<CourseWindow> {
    const owner = {};
    const outline = more.outline ?? this.outline;
    const pages = { lms: this.newLms() };
    const around = new Proxy({}, { get: (_, name) => Reflect.get(pages.lms.window, name) });
    const port = createPort(this.adapter.edition, {
      courseId: outline.id,
      version,
      window: around,
      clock: {
        now: () => this.now,
        sleep: async (milliseconds) => {
          this.passes(milliseconds);
        },
      },
      storage: () => this.storageOf(owner),
      storageEvents: (hear) => this.hearers.set(owner, hear),
      ...(this.adapter.endStatus && { endStatus: this.adapter.endStatus }),
    });
    const launch = await port.open();
    this.seed += 1;
    const restored = restore(launch, outline, defaultSettings, this.seed);
    const born = this.now;
    const clock = new SimulatedClock();
    const actor = start(
      {
        outline,
        settings: defaultSettings,
        ...restored,
        unsent: restored.unsent ? answerReports(outline, restored.unsent, this.now, () => '') : [],
        passMark: launch.passMark ?? outline.final.passMark,
        review: launch.mode === 'review',
        storage: launch.storage,
        port,
        now: () => this.now,
        visibleSeconds: () => Math.max(0, (this.now - born) / 1000),
        describe: (id) => `About ${id}`,
        learner: launch.learner,
      },
      clock,
    );
    const opened: CourseWindow = {
      get lms() {
        return pages.lms;
      },
      set lms(lms) {
        pages.lms = lms;
      },
      port,
      launch,
      restored,
      actor,
      clock,
      earlier: [],
      commits: 0,
    };
    this.windows.push(opened);
    this.settle();
    return opened;
  }

  /** The page of the LMS is loaded anew around a running course. */
  replaceApi(window: CourseWindow): void {
    window.earlier.push(window.lms);
    window.lms.faults.apiGone = true;
    this.judge(window.lms);
    window.lms = this.newLms();
    window.commits = 0;
  }

  /** Takes over what reached the LMS into its database. */
  settle(): void {
    const { lms: edition } = this.adapter;
    for (const window of this.windows) {
      const { lms } = window;
      const commits = lms.calls.filter(
        ({ method, answer }) => (method === 'Commit' || method === 'Terminate') && String(answer) === 'true',
      ).length;
      if (commits === window.commits || lms.faults.commitLies) {
        window.commits = commits;
        continue;
      }
      window.commits = commits;
      const next = lms.store();
      for (const [element, value] of Object.entries(next)) {
        const worse = regression(element, this.cmi[element], value);
        if (worse) this.regressions.push(`${edition}: ${worse}`);
      }
      this.database.set(this.learner, next);
    }
  }

  setFaults(faults: Partial<Faults>): void {
    Object.assign(this.faults, faults);
    for (const { lms } of this.windows) Object.assign(lms.faults, faults);
  }

  private passes(milliseconds: number): void {
    this.now += milliseconds;
    this.elapsed += milliseconds;
  }

  async pass(milliseconds: number): Promise<void> {
    this.passes(milliseconds);
    for (const { clock } of [...this.windows]) clock.increment(milliseconds);
    await settled();
    this.settle();
  }

  /** The window is gone; `properly`: its last words were heard. */
  close(window: CourseWindow, properly: boolean): void {
    if (properly) window.actor.send({ type: 'PAGE_LEAVES' });
    this.settle();
    this.judge(window.lms);
    window.actor.stop();
    this.windows.splice(this.windows.indexOf(window), 1);
  }

  private judge({ violations }: StrictLms): void {
    this.violations.push(...violations);
  }

  /** Everything that any LMS would mind in what the course did so far. */
  complaints(): string[] {
    return [...this.violations, ...this.windows.flatMap(({ lms }) => lms.violations), ...this.regressions];
  }

  healed(): void {
    this.setFaults(noFaults());
    this.storageMode = 'works';
  }
}
