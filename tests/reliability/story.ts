import { answerReports } from '../../src/domain/answer-report';
import type { ProgressRecord } from '../../src/domain/progress';
import { factsOf, missing } from './truth';
import type { CourseWindow, World } from './world';

/** A promise that the course broke, told as the story that led there. */
export class Broken extends Error {
  constructor(promise: string, lines: readonly string[]) {
    super([promise, 'The story:', ...lines.map((line, i) => `  ${i + 1}. ${line}`)].join('\n'));
  }
}

/** The LMS has said who the learner is: what it does not take, this browser keeps under that name. */
const isKnown = ({ lms }: CourseWindow): boolean =>
  lms.calls.some(({ words, answer }) => /(student|learner)_id$/.test(String(words[0])) && String(answer) === 'ana');

/** What happens to one learner, and what the course owes them from then on. */
export class Story {
  readonly world: World;
  readonly lines: string[] = [];
  window: CourseWindow | undefined;
  /** Facts that the LMS has honestly taken. */
  promised = new Set<string>();
  /** Facts that this browser keeps until then. */
  kept = new Set<string>();
  /** Answers of graded attempts, in the order of grading. */
  readonly graded: string[] = [];
  /** False as soon as something happened that no course can make good for the list of answers in the LMS. */
  exact = true;
  /** A text of a later version in the LMS, which must stay. */
  newer = '';
  private saved = '';
  private seen: ProgressRecord | undefined;

  constructor(world: World) {
    this.world = world;
  }

  tell(line: string): void {
    this.lines.push(line);
  }

  fail(promise: string): never {
    throw new Broken(promise, this.lines);
  }

  get record(): ProgressRecord | undefined {
    return this.window?.actor.getSnapshot().context.record;
  }

  /** After every move: the course runs, no LMS minds anything, and what the learner did is noted. */
  note(): void {
    const { world, window } = this;
    world.settle();
    for (const { actor } of world.windows) if (actor.getSnapshot().status !== 'active') this.fail('The course stands still.');
    const [complaint] = world.complaints();
    if (complaint) this.fail(`An LMS would mind: ${complaint}`);
    if (this.newer !== '' && world.text !== this.newer) this.fail('The text of a later version was overwritten.');
    if (!window) return;
    const record = this.record as ProgressRecord;
    const changed = record !== this.seen;
    this.seen = record;
    if (changed && world.storageMode === 'works' && isKnown(window)) this.kept = new Set(factsOf(record));
    const { final } = record;
    if (final.phase === 'graded') {
      for (const { id } of answerReports(world.outline, final, 0, () => '')) if (!this.graded.includes(id)) this.graded.push(id);
    }
    if (world.text !== this.saved && !window.lms.faults.commitLies) {
      this.saved = world.text;
      const saving = window.actor.getSnapshot().context.saving;
      if (saving === 'clean' || saving === 'closed') for (const fact of factsOf(record)) this.promised.add(fact);
    }
  }

  async open(): Promise<void> {
    const { world } = this;
    this.window = await world.open();
    // Nobody could see it then, and what was begun anew is another beginning.
    if (world.storageMode === 'blocked') this.kept = new Set();
    const { launch } = this.window;
    if (launch.connected && launch.mode === 'normal') {
      // Who says neither name nor text could be anybody.
      const known = world.storageMode === 'works' && (launch.learner.id !== '' || launch.text !== '');
      const owed = [...this.promised, ...(known ? this.kept : [])];
      const lost = missing(owed, this.record as ProgressRecord);
      if (lost.length > 0) this.fail(`Lost: ${lost.join(', ')}.`);
    }
    this.note();
  }

  /** What the LMS holds was lost or spoilt outside of the course; of its promises only these are left. */
  spoil(left: (fact: string) => boolean = () => false): void {
    this.promised = new Set([...this.promised].filter(left));
    this.exact = false;
    this.saved = this.world.text;
  }

  /** All is well again: everything must reach the LMS by itself within a minute and a half. */
  async end(): Promise<void> {
    const { world } = this;
    world.healed();
    if (this.window) this.note();
    if (!this.window) await this.open();
    const window = this.window as unknown as CourseWindow;
    for (let time = 0; time < 19; time += 1) await world.pass(5_000);
    const saving = window.actor.getSnapshot().context.saving;
    // After a return from the back/forward cache an LMS may refuse a second session; the learner is told to reopen.
    if (saving !== 'clean' && saving !== 'apart' && window.launch.mode === 'normal')
      this.fail(`Not saved in the end: ${saving}.`);
    const done = factsOf(this.record as ProgressRecord);
    this.note();
    if (saving === 'clean') world.close(window, true);
    else world.close(window, false);
    this.window = undefined;
    if (this.exact && saving === 'clean') this.checkAnswers();
    this.tell('opens the course a last time');
    await this.open();
    const lost = missing(this.newer === '' ? done : [], this.record as unknown as ProgressRecord);
    if (lost.length > 0) this.fail(`Lost in the end: ${lost.join(', ')}.`);
  }

  private checkAnswers(): void {
    const sent = Object.entries(this.world.cmi)
      .filter(([element]) => /^cmi\.interactions\.\d+\.id$/.test(element))
      .map(([, id]) => id);
    if (this.world.profile.lacks || JSON.stringify(sent) === JSON.stringify(this.graded.slice(0, 60))) return;
    this.fail(`The LMS has the answers ${sent.join(' ')}, the learner gave ${this.graded.join(' ')}.`);
  }
}
