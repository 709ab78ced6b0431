import { expect, type Page } from '@playwright/test';
import type { Question } from '../../../src/domain/question';
import { type Known, knownCourse } from '../course';
import { apart, show } from '../gallery';
import { Learner } from '../learner';

export interface Combination {
  readonly scheme: 'light' | 'dark';
  readonly language: 'en' | 'es';
  readonly width: number;
  readonly height: number;
  readonly role: string;
}

/** Called at every screen and state, with the name of the state and what should have focus by now. */
export type Look = (state: string, focused?: string) => Promise<void>;

const title = '#title';
const verdict = '.feedback :is(h3, h4)';

const ready = (page: Page) => page.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);

/** One learner through every screen and state of the course, without an LMS. */
export const walkEverything = async (page: Page, { language, role }: Combination, look: Look): Promise<void> => {
  const known = await knownCourse(language);
  const { strings } = known.start;
  const learner = new Learner(page, known);
  // What an earlier version or a broken LMS left behind: the course says so and begins.
  await page.goto('/package/standalone/content/en-start.js');
  await page.evaluate((key) => localStorage.setItem(key, '1.left.by.something.else'), `course:${known.outline.id}`);
  await page.goto('/package/standalone/index.html');
  await ready(page);
  await expect(page.locator('.notice')).toBeVisible();
  if (language !== 'en') {
    await page.locator(`main .languages [lang="${language}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  await look('welcome, with a notice');
  await page.locator('.notice .tool').click();
  await expect(page.locator(title)).toBeFocused();
  await learner.button(strings.nav.start).click();
  await look('welcome without a role', '.errors');
  await page.locator('.top .tool-help').click();
  await look('Get help open', '#help-title');
  await page.keyboard.press('Escape');
  await look('Get help closed', '.top .tool-help');
  await learner.button(strings.header.pause).click();
  await look('Take a break', '#pause-title');
  await page.locator('.pause .btn-primary').click();
  await expect(learner.button(strings.header.pause)).toBeFocused();

  await wordsDoNotCome(page, learner, known, role, look);
  await lessons(page, learner, known, look);
  await look('before the final check', title);
  await final(page, learner, known, look);
  for (const picture of apart({ known, language, role })) {
    await show(page, known, picture);
    await look(picture.name);
  }
};

/** The script with the words of the first lesson is lost, then comes. */
const wordsDoNotCome = async (page: Page, learner: Learner, known: Known, role: string, look: Look) => {
  const scripts = `**/content/*-${known.outline.lessons[0]?.id}.js*`;
  await page.route(scripts, (route) => route.abort());
  await page.reload();
  await ready(page);
  await learner.begin(role);
  const again = learner.button(known.start.strings.status.loadAgain);
  await expect(again).toBeVisible({ timeout: 30_000 });
  await look('words did not come', title);
  await page.unroute(scripts);
  await again.click();
  await expect(page.locator('.heading .eyebrow')).toBeVisible();
};

const lessons = async (page: Page, learner: Learner, known: Known, look: Look) => {
  const met = new Set<string>();
  while ((await learner.title.textContent()) !== known.start.strings.final.title) {
    const questions = await learner.openQuestions();
    await look('first view', title);
    for (const question of questions) await states(page, learner, known, question, met, look);
    await learner.next();
  }
};

/** A question: not answered, wrong, tried again, right with all disclosures open; and once for each type, resumed. */
const states = async (page: Page, learner: Learner, known: Known, question: Question, met: Set<string>, look: Look) => {
  const { ask, talk } = known.start.strings;
  const first = !met.has(question.type);
  met.add(question.type);
  if (first) {
    await page.locator('.ask-go .btn-primary').first().click();
    await look('not answered', '.errors');
  }
  await learner.answerWrongly(question);
  const again = learner.button(question.type === 'conversation' ? talk.tryAnother : ask.tryAgain);
  if (await again.count()) {
    await look('wrong', verdict);
    await again.click();
    await learner.answer(question);
  }
  for (const disclosure of await page.locator('main summary').all()) await disclosure.click();
  await look('right');
  if (first) {
    await page.reload();
    await ready(page);
    await look('saved and resumed');
  }
};

const final = async (page: Page, learner: Learner, known: Known, look: Look) => {
  const size = known.outline.final.draw.reduce((sum, { count }) => sum + count, 0);
  await learner.forward.click();
  for (let i = 0; i < size; i += 1) {
    await look('item', title);
    await learner.answerItem(false);
    await learner.forward.click();
  }
  await look('overview', title);
  await learner.forward.click();
  await look('parallel', title);
  await learner.takeParallels(false);
  await look('not passed', title);
  await learner.button(known.start.strings.result.review).click();
  for (const disclosure of await page.locator('main summary').all()) await disclosure.click();
  await look('review');
  await learner.button(known.start.strings.review.back).click();
  await learner.takeFinal();
  await look('passed', title);
  const { paper, nav } = known.start.strings;
  for (const link of [paper.toCertificate, paper.toAid]) {
    await learner.button(link).click();
    await look(link, title);
    await page.locator('.actions').getByRole('button', { name: nav.back }).click();
  }
  const menu = page.locator('.tool-menu');
  if (await menu.isVisible()) {
    await menu.click();
    await look('lesson list open', '.tool-menu');
  }
  await page.locator('#rail').getByRole('button', { name: known.start.strings.header.sources }).click();
  await look('sources', title);
  await page.locator('.actions button').click();
  await learner.forward.click();
  await look('ended', title);
};
