import { expect, type Page, test } from '@playwright/test';
import { Lms } from './lms';

/** Holds the second script back, as a slow line does, until the answer is called. */
const heldBack = async (page: Page): Promise<() => void> => {
  let go = () => {};
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/screens.js', async (route) => {
    await gate;
    await route.continue();
  });
  return go;
};

const begin = (page: Page) => page.goto('/?edition=scorm12&learner=ana&launch=1', { waitUntil: 'commit' });

test('the first page works before the LMS is asked, and nothing pressed is lost', async ({ page }) => {
  const letGo = await heldBack(page);
  await begin(page);
  const { frame } = new Lms(page, 'scorm12');
  const role = frame.getByRole('radio').first();
  await role.click();
  await expect(role).toBeChecked();
  await frame.getByRole('button', { name: 'Get help' }).first().click();
  await expect(frame.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await frame.getByRole('button', { name: 'Español' }).first().click();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'es');
  await frame.locator('main .btn-primary').first().click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Un momento');
  await expect(frame.getByRole('heading', { level: 1 })).toBeFocused();

  letGo();
  const lms = new Lms(page, 'scorm12');
  await lms.ready();
  const { title } = await lms.learner();
  await expect(title).not.toHaveText('Un momento');
  await expect(title).toBeFocused();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'es');
  await expect(frame.locator('.course-bars .now')).toHaveCount(1);
});

test('who comes back sees no welcome page on the way to the place of last time', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open();
  await learner.begin('school');
  const here = await learner.title.textContent();
  await lms.suspend();

  const letGo = await heldBack(page);
  await page.getByRole('button', { name: /^Launch/ }).click();
  await expect(lms.frame.getByRole('heading', { level: 1 })).toHaveText('One moment');
  await expect(lms.frame.getByRole('radio')).toHaveCount(0);
  letGo();
  await lms.ready();
  await expect(learner.title).toHaveText(here ?? '');
  // Focus stays where the LMS put it: the learner pressed nothing yet.
  await expect(learner.title).not.toBeFocused();
});

test('who comes back sees nothing of the welcome page before any script has arrived either', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open();
  await learner.begin('school');
  await lms.suspend();
  await page.route('**/app.js', () => {});
  await page.getByRole('button', { name: /^Launch/ }).click();
  await expect(lms.frame.locator('html')).toHaveAttribute('data-begun', '');
  await expect(lms.frame.locator('.top')).toBeVisible();
  await expect(lms.frame.locator('h1')).toBeHidden();
});

test('a second script that does not come is said in words, once somebody wants what is in it', async ({ page }) => {
  await page.route(/screens\.js/, (route) => route.abort());
  await begin(page);
  const { frame } = new Lms(page, 'scorm12');
  await frame.getByRole('radio').first().click();
  await frame.locator('main .btn-primary').first().click();
  const again = frame.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await page.unroute(/screens\.js/);
  await again.click();
  const lms = new Lms(page, 'scorm12');
  await lms.ready();
  await expect(frame.locator('.course-bars .now')).toHaveCount(1);
});
