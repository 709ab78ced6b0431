import { type Browser, expect, type Page, test } from '@playwright/test';
import { createLrs, type Lrs } from '../../scripts/preview/lrs/server';
import type { LaunchOptions } from '../../scripts/preview/lrs/sessions';
import { mimeType } from '../../scripts/preview/mime';
import { knownCourse } from './course';
import { Learner } from './learner';
import { unzipped } from './zips';

/** The built zip on an LMS with a record store of its own, which is exacting about xAPI and cmi5. */
let lrs: Lrs;

test.beforeEach(async () => {
  const files = await unzipped('cmi5');
  lrs = createLrs((path) => {
    if (path === 'home')
      return { type: 'text/html', body: '<title>LMS</title><link rel="icon" href="data:,"><h1>My courses</h1>' };
    const body = path.startsWith('course/') ? files[path.slice(7)] : undefined;
    return body && { type: mimeType(path), body };
  });
  await lrs.listen();
});

test.afterEach(async () => {
  expect(lrs.violations).toEqual([]);
  await lrs.close();
});

const ready = async (page: Page, language?: string): Promise<Learner> => {
  await page.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
  return new Learner(page, await knownCourse(language));
};

const launch = async (page: Page, options: LaunchOptions = {}, language?: string): Promise<Learner> => {
  await page.goto(`${lrs.base}/course/index.html${lrs.launch(options).query}`);
  return ready(page, language);
};

const record = () => lrs.record('protecting-children.record')?.text ?? '';

test('from launch to a recorded pass, and back to the LMS', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(lrs.base) && !request.url().startsWith('data:')) outside.push(request.url());
  });
  const learner = await launch(page, { returnURL: `${lrs.base}/home` });
  await learner.begin('school');
  await learner.takeLessons();
  expect(lrs.told()).toEqual(['initialized']);
  await learner.takeFinal();
  await expect(learner.title).toHaveText('You passed');
  await expect.poll(() => lrs.told().length).toBe(11);
  expect(lrs.told().slice(-2)).toEqual(['completed', 'passed']);
  const passed = lrs.statements().at(-1);
  expect(passed?.result).toMatchObject({ success: true, score: { scaled: 1, raw: 100, min: 0, max: 100 } });

  await learner.forward.click();
  await expect(page).toHaveTitle('LMS');
  expect(lrs.told().filter((verb) => verb.startsWith('answered'))).toHaveLength(8);
  expect(lrs.told().at(-1)).toBe('terminated');
  expect(outside).toEqual([]);
});

test('closed in the middle of a question, back at the same question with the same choice, also in another browser', async ({
  page,
  browser,
}) => {
  const learner = await launch(page);
  await learner.begin('volunteer');
  const { id } = await learner.goToPageWith('single');
  await learner.tick(id, 1);
  const screen = await learner.screen();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => lrs.requests.at(-1)).toBe('PUT state');

  const elsewhere = await freshPage(browser);
  const again = await launch(elsewhere);
  expect(await again.screen()).toBe(screen);
  await expect(elsewhere.locator(`input[name="${id}"]`).nth(1)).toBeChecked();
  // The page left with the course unfinished: the session was the LMS's to close.
  expect(lrs.told()).toEqual(['initialized', 'initialized']);
  await elsewhere.context().close();
});

const freshPage = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();

test('a reload goes on in the same session, although the token is given out once', async ({ page }) => {
  let learner = await launch(page);
  await learner.begin('school');
  await learner.answerPage();
  await learner.next();
  const screen = await learner.screen();
  await page.reload();
  learner = await ready(page);
  expect(await learner.screen()).toBe(screen);
  await learner.answerPage();
  const before = record();
  await learner.next();
  await expect.poll(record).not.toBe(before);
  expect(lrs.told()).toEqual(['initialized']);
  expect(lrs.requests.filter((request) => request === 'POST fetch')).toHaveLength(1);
});

test('a failed check is said at the end only, so that the next try of the session can pass', async ({ page }) => {
  const learner = await launch(page);
  await learner.begin('school');
  await learner.takeLessons();
  await learner.takeFinal(() => true);
  await learner.takeParallels(false);
  await expect(learner.title).toHaveText('Not yet, and that is all right');
  await expect.poll(() => lrs.told().filter((verb) => verb.startsWith('answered')).length).toBeGreaterThanOrEqual(8);
  expect(lrs.told()).not.toContain('failed');

  await learner.takeFinal();
  await expect(learner.title).toHaveText('You passed');
  await expect.poll(() => lrs.told().at(-1)).toBe('passed');
  await learner.forward.click();
  await expect(page.getByText('Everything is saved and reported to your organization’s learning system.')).toBeVisible();
  expect(lrs.told().at(-1)).toBe('terminated');
  expect(lrs.told()).not.toContain('failed');
});

test('review mode: everything is open and nothing but the visit is recorded', async ({ page }) => {
  const learner = await launch(page, { mode: 'Review', returnURL: `${lrs.base}/home` });
  await expect(page.getByText('You are looking at this course in review. Nothing is recorded.').first()).toBeVisible();
  await learner.begin('school');
  await learner.openFromList('Final check');
  await learner.takeFinal();
  await expect(learner.title).toHaveText('You passed');
  await learner.forward.click();
  await expect(page).toHaveTitle('LMS');
  expect(lrs.told()).toEqual(['initialized', 'terminated']);
  expect(record()).toBe('');
});

test('the store is away: the learner is told, goes on, and everything arrives when it is back', async ({ page }) => {
  const learner = await launch(page);
  await learner.begin('school');
  await expect.poll(record).not.toBe('');
  for (let time = 0; time < 1000; time += 1) lrs.faults.push({ resource: 'any', kind: 503 });
  await learner.answerPage();
  await expect(page.getByText('Your learning system does not answer at the moment.')).toBeVisible();
  await learner.next();
  const before = record();
  lrs.faults.length = 0;
  await expect(page.getByText('Your learning system does not answer at the moment.')).toBeHidden({ timeout: 40_000 });
  await expect.poll(record).not.toBe(before);
});

test('begins in the language that the learner prefers', async ({ page }) => {
  const { start } = await knownCourse('es');
  const learner = await launch(page, { languages: 'fr-CA, es-MX, en' }, 'es');
  await expect(learner.button(start.strings.nav.start)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('opened without an LMS, the course works and keeps its place in this browser', async ({ page }) => {
  await page.goto(`${lrs.base}/course/index.html`);
  const learner = await ready(page);
  await learner.begin('volunteer');
  await expect(page.getByText('Your place is kept in this browser only.').first()).toBeVisible();
});
