import { expect, type Page, test } from '@playwright/test';
import { knownCourse } from './course';
import { Learner } from './learner';

const launch = async (page: Page): Promise<{ popup: Page; learner: Learner }> => {
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: /^Launch/ }).click()]);
  await popup.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
  return { popup, learner: new Learner(popup, await knownCourse()) };
};

test('in a window of its own: closed by the learner, and back at the same page', async ({ page }) => {
  await page.goto('/?edition=scorm12&learner=sam&open=window');
  const first = await launch(page);
  await first.learner.begin('volunteer');
  await first.learner.answerPage();
  await first.learner.next();
  const screen = await first.learner.screen();
  await first.popup.close({ runBeforeUnload: true });
  await expect.poll(() => page.evaluate(() => window.previewLms.store['cmi.core.exit'])).toBe('suspend');

  const { learner } = await launch(page);
  expect(await learner.screen()).toBe(screen);
  expect(await page.evaluate(() => [...window.previewLms.violations])).toEqual([]);
});
