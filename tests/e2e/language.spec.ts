import { expect, test } from '@playwright/test';
import { knownCourse } from './course';
import { Learner } from './learner';
import { Lms } from './lms';

test('switching to Spanish in the middle of a lesson keeps place and answers, also after a relaunch', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open();
  await learner.begin('foster');
  const { id } = await learner.goToPageWith('single');
  await learner.tick(id, 1);
  const english = await learner.title.textContent();

  await learner.button('Lessons').click();
  await lms.frame.locator('#rail').getByRole('button', { name: 'Español' }).click();
  await expect(lms.frame.locator('html')).toHaveAttribute('lang', 'es');
  await expect(learner.title).not.toHaveText(english ?? '');
  await expect(lms.frame.locator(`input[name="${id}"]`).nth(1)).toBeChecked();
  await expect(lms.frame.getByRole('button', { name: 'Obtener ayuda' })).toBeVisible();
  const spanish = await learner.title.textContent();

  await lms.suspend();
  await page.getByRole('button', { name: /^Launch/ }).click();
  await lms.ready();
  await expect(lms.frame.locator('html')).toHaveAttribute('lang', 'es');
  await expect(learner.title).toHaveText(spanish ?? '');
  await expect(lms.frame.locator(`input[name="${id}"]`).nth(1)).toBeChecked();
  expect(await lms.violations()).toEqual([]);
});

test('the whole course in Spanish, on a phone', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${baseURL}/package/standalone/index.html`);
  await page.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
  await page.getByRole('button', { name: 'Español' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  const known = await knownCourse('es');
  const learner = new Learner(page, known);
  await learner.begin('volunteer');
  await learner.takeLessons();
  await learner.takeFinal();
  await expect(learner.title).toHaveText(known.start.strings.result.passedTitle);
});
