import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Faults } from '../../scorm/lms/faults';
import { type Profile, strictProfile } from '../../scorm/lms/profile';
import { decode } from '../../src/domain/codec';
import type { Strings } from '../../src/domain/strings';
import { savingWords, troubleWords } from '../../src/ui/saving-words';
import type { Adapter } from '../contract/fixtures';
import { deeds } from './moves';
import { Story } from './story';
import { factsOf } from './truth';
import { type CourseWindow, World } from './world';

/** How much of what the learner did somebody has. */
export type Share = 'everything' | 'what was done before' | 'the result' | 'nothing';
/** How everything came back once the fault was over. */
export type Recovery = 'in the same window' | 'at the next launch' | 'the result only' | 'nothing was lost' | 'nothing';

/** Words of the player in English. */
export const words = parse(readFileSync('modules/interface.en.yaml', 'utf8')) as Strings;

export interface Seen {
  /** Which words stand on the screen about saving while the fault lasts, and about the restored record. */
  readonly line: string | undefined;
  readonly notice: string;
  readonly status: string;
  readonly score: string;
  readonly lms: Share;
  readonly recovered: Recovery;
}

/** One row of the matrix, played: a learner does one half of the course, meets the fault, does the rest and passes. */
export class Trial {
  readonly world: World;
  readonly story: Story;
  private before: readonly string[] = [];
  notice = 'none';
  /** What the learner had done before something happened to the LMS, where that is not on the screen any more. */
  truth: readonly string[] | undefined;

  constructor(adapter: Adapter, profile: Profile = strictProfile) {
    this.world = new World(adapter, profile);
    this.story = new Story(this.world);
  }

  faults(faults: Partial<Faults>): void {
    this.world.setFaults(faults);
  }

  get window(): CourseWindow {
    if (!this.story.window) throw new Error('the course is closed');
    return this.story.window;
  }

  async open(more?: Parameters<World['open']>[0]): Promise<void> {
    // Not by way of the story, which expects everything back: here that is to be seen.
    this.story.window = await this.world.open(more);
    const { notice } = this.window.restored;
    if (notice !== 'none') this.notice = notice;
  }

  /** The first lesson, saved as far as the LMS lets it. */
  async half(): Promise<void> {
    if (!this.story.window) await this.open();
    await deeds['start']?.(this.story, 0);
    await deeds['page']?.(this.story, 0);
    await deeds['page']?.(this.story, 0);
    await this.world.pass(3_000);
    this.before = this.done();
  }

  /** Everything else, and a pass. */
  async rest(): Promise<void> {
    await deeds['lessons']?.(this.story, 0);
    await deeds['passes']?.(this.story, 0);
    await this.world.pass(1_000);
  }

  close(properly = true): void {
    this.world.close(this.window, properly);
    this.story.window = undefined;
  }

  done(): string[] {
    return factsOf(this.window.actor.getSnapshot().context.record);
  }

  private held(): string[] {
    const found = decode(this.world.text, this.world.outline);
    return 'record' in found ? factsOf(found.record) : [];
  }

  private value(...elements: string[]): string {
    return elements.flatMap((element) => this.world.cmi[element] ?? []).join(' ');
  }

  /** The LMS itself has this score. */
  private isScored(fact: string): boolean {
    const [, percent] = /^scored (\d+)$/.exec(fact) ?? [];
    return percent !== undefined && Number(this.value('cmi.core.score.raw', 'cmi.score.raw')) >= Number(percent);
  }

  private status(): string {
    return this.value('cmi.core.lesson_status', 'cmi.completion_status', 'cmi.success_status');
  }

  private share(done: readonly string[]): Share {
    const held = this.held();
    const has = (facts: readonly string[]) => facts.every((fact) => held.includes(fact) || this.isScored(fact));
    if (has(done)) return 'everything';
    if (this.before.length > 0 && has(this.before)) return 'what was done before';
    return /passed/.test(this.status()) ? 'the result' : 'nothing';
  }

  /** The key of the words that the learner reads about saving. */
  private line(): string | undefined {
    const { actor, launch, restored, port } = this.window;
    const launched = { port, storage: launch.storage, review: launch.mode === 'review', guarded: restored.guarded };
    const { context } = actor.getSnapshot();
    const said = troubleWords(launched, context, words) ?? savingWords(launched, context, words);
    return Object.entries(words.status).find(([, text]) => text === said)?.[0];
  }

  /** Looks while the fault lasts, then lets all be well again and looks what came back. */
  async see(): Promise<Seen> {
    const { world } = this;
    for (let time = 0; time < 8; time += 1) await world.pass(5_000);
    const done = this.truth ?? this.done();
    const during = {
      line: this.line(),
      notice: this.notice,
      status: this.status(),
      score: this.value('cmi.core.score.raw', 'cmi.score.raw'),
      lms: this.share(done),
    };
    world.healed();
    for (let time = 0; time < 19; time += 1) await world.pass(5_000);
    const inPlace = this.share(done) === 'everything';
    if (inPlace) return { ...during, recovered: during.lms === 'everything' ? 'nothing was lost' : 'in the same window' };
    this.close(false);
    await this.open();
    for (let time = 0; time < 4; time += 1) await world.pass(5_000);
    const back = this.done();
    const missing = done.filter((fact) => !back.includes(fact) && !this.isScored(fact));
    if (missing.length === 0) return { ...during, recovered: 'at the next launch' };
    return { ...during, recovered: back.includes('passed') ? 'the result only' : 'nothing' };
  }
}
