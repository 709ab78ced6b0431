import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { knownCourse } from './course';
import { Learner } from './learner';
import { Lms } from './lms';
import { giveVoices, saidOn } from './voices';

const ready = () => performance.getEntriesByName('course-open').length > 0;
const size = (place: Page | FrameLocator) => place.locator('html').evaluate((html) => getComputedStyle(html).fontSize);
const forget = (page: Page) => page.evaluate(() => localStorage.removeItem('course-comfort'));

test('reading options come back from the LMS in a browser that knows nothing of them', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  await lms.open();
  await lms.frame.getByRole('button', { name: 'Reading options' }).first().click();
  await lms.frame.getByRole('radio', { name: 'Largest' }).press('Space');
  await lms.frame.getByRole('radio', { name: 'Dark' }).press('Space');
  expect(await size(lms.frame)).toBe('24px');
  await page.keyboard.press('Escape');
  await expect(lms.frame.getByRole('button', { name: 'Reading options' }).first()).toBeFocused();

  await lms.suspend();
  await forget(page);
  await lms.launchAgain();
  expect(await size(lms.frame)).toBe('24px');
  await expect(lms.frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await lms.frame.getByRole('button', { name: 'Reading options' }).first().click();
  await expect(lms.frame.getByRole('radio', { name: 'Largest' })).toBeChecked();
  expect(await lms.violations()).toEqual([]);
});

test('the first paint has them, before the course itself runs', async ({ page }) => {
  await page.goto('/package/standalone/index.html');
  await page.evaluate(() => localStorage.setItem('course-comfort', '30100'));
  await page.route('**/app.js', (route) => route.abort());
  await page.reload();
  expect(await size(page)).toBe('24px');
});

test('the largest text fits a phone of 320 pixels: lesson, dialogs, plain text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/package/standalone/index.html');
  await page.evaluate(() => localStorage.setItem('course-comfort', '32000'));
  await page.reload();
  await page.waitForFunction(ready);
  const learner = new Learner(page, await knownCourse());
  const found: string[] = [];
  const look = async (where: string, root = 'html') => {
    const wide = await page.locator(root).evaluate((element) => element.scrollWidth - element.clientWidth);
    if (wide > 0) found.push(`${where}: ${wide} px too wide`);
  };
  const dialog = async (button: string) => {
    await page.getByRole('button', { name: button }).first().click();
    await look(button, 'dialog[open]');
    await page.keyboard.press('Escape');
  };
  expect(await size(page)).toBe('24px');
  await look('welcome');
  await dialog('Get help');
  await learner.begin('school');
  for (let i = 0; i < 3; i += 1) {
    await learner.answerPage();
    await look(await learner.screen());
    await learner.next();
  }
  await learner.button('Lessons').click();
  await look('list of lessons');
  await dialog('Reading options');
  await learner.openFromList('Plain text of this lesson');
  await expect(learner.title).toContainText('plain text');
  await look('plain text');
  await expect(page.locator('.plain section')).not.toHaveCount(0);
  // The lesson is still open.
  await expect(page.locator('.plain-options .stack')).toHaveCount(0);
  expect(found).toEqual([]);
});

test('a voice of the device reads the screen, and falls silent under Take a break', async ({ page }) => {
  await giveVoices(page, [{ lang: 'en-US', localService: true }]);
  await page.goto('/package/standalone/index.html');
  await page.waitForFunction(ready);
  const said = () => saidOn(page);
  const title = await page.locator('h1').textContent();
  await page.getByRole('button', { name: 'Listen', exact: true }).click();
  expect(await said()).toEqual([title]);
  await page.getByRole('button', { name: 'Take a break' }).click();
  await expect.poll(said).toEqual([title, '(silence)']);
});

test('a voice on a server of others is asked about first, and read with only after a yes', async ({ page }) => {
  await giveVoices(page, [{ lang: 'en-US', localService: false }]);
  await page.goto('/package/standalone/index.html');
  await page.waitForFunction(ready);
  const { listen } = (await knownCourse()).start.strings;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press(listen.listen);
  await press(listen.askLeave);
  expect(await saidOn(page)).toEqual([]);
  await expect(page.getByRole('button', { name: listen.listen, exact: true })).toBeFocused();
  await press(listen.listen);
  await press(listen.askSend);
  expect(await saidOn(page)).toEqual([await page.locator('h1').textContent()]);
});

test('without a voice for the language nothing offers to read', async ({ page }) => {
  await giveVoices(page, [{ lang: 'de-DE', localService: true }]);
  await page.goto('/package/standalone/index.html');
  await page.waitForFunction(ready);
  const { listen } = (await knownCourse()).start.strings;
  await expect(page.locator('#title')).toBeVisible();
  await expect(page.getByRole('button', { name: listen.listen, exact: true })).toHaveCount(0);
});
