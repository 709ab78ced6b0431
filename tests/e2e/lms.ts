import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { Edition } from '../../scorm/port';
import { knownCourse } from './course';
import { Learner } from './learner';

interface Watched {
  readonly calls: readonly { readonly call: string; readonly words: readonly string[]; readonly answer: string }[];
  readonly violations: readonly unknown[];
  readonly store: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    readonly previewLms: Watched;
  }
}

export type Options = Partial<
  Record<'learner' | 'viewer' | 'profile' | 'mode' | 'passmark' | 'open' | 'faults' | 'credit' | 'size' | 'course', string>
>;

/** The built zip in a frame of the local LMS page. */
export class Lms {
  readonly page: Page;
  readonly edition: Edition;
  private booster = '';

  constructor(page: Page, edition: Edition) {
    this.page = page;
    this.edition = edition;
  }

  get frame(): FrameLocator {
    return this.page.frameLocator('.frame-host iframe');
  }

  async open(options: Options = {}): Promise<Learner> {
    this.booster = options.course ?? '';
    const query = new URLSearchParams({ edition: this.edition, learner: 'ana', launch: '1', ...options });
    await this.page.goto(`/?${query}`);
    return this.learner();
  }

  async learner(): Promise<Learner> {
    await this.ready();
    return new Learner(this.frame, await knownCourse('en', this.booster));
  }

  /** Controls work. */
  async ready(): Promise<void> {
    await expect(this.frame.locator('h1')).toBeVisible();
    const handle = await this.page.locator('.frame-host iframe').elementHandle();
    const frame = await handle?.contentFrame();
    await frame?.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
  }

  /** Removes the frame, as an LMS does. */
  async suspend(): Promise<void> {
    await this.page.getByRole('button', { name: 'Suspend and close' }).click();
  }

  async launchAgain(): Promise<Learner> {
    await this.page.getByRole('button', { name: /^Launch/ }).click();
    return this.learner();
  }

  /** What the LMS has, committed. */
  store(): Promise<Watched['store']> {
    return this.page.evaluate(() => ({ ...window.previewLms.store }));
  }

  violations(): Promise<readonly unknown[]> {
    return this.page.evaluate(() => [...window.previewLms.violations]);
  }

  calls(): Promise<Watched['calls']> {
    return this.page.evaluate(() => JSON.parse(JSON.stringify(window.previewLms.calls)) as Watched['calls']);
  }

  async value(name: 'status' | 'score' | 'location'): Promise<string> {
    const store = await this.store();
    const elements = {
      status: this.edition === 'scorm12' ? ['cmi.core.lesson_status'] : ['cmi.completion_status', 'cmi.success_status'],
      score: [this.edition === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw'],
      location: [this.edition === 'scorm12' ? 'cmi.core.lesson_location' : 'cmi.location'],
    };
    return elements[name]
      .map((element) => store[element] ?? '')
      .join(' ')
      .trim();
  }

  get passed(): string {
    return this.edition === 'scorm12' ? 'passed' : 'completed passed';
  }

  get incomplete(): string {
    return this.edition === 'scorm12' ? 'incomplete' : 'incomplete';
  }
}
