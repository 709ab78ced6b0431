import { expect, test } from '@playwright/test';
import { knownCourse } from './course';
import { Learner } from './learner';

test('what went wrong in practice comes back once before the final check', async ({ page }) => {
  await page.goto('/package/standalone/index.html');
  await page.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
  await page.clock.install();
  const learner = new Learner(page, await knownCourse());
  await learner.begin('volunteer');

  const missed = await learner.goToPageWith('single');
  if (missed.type !== 'single') throw new Error('not a choice');
  const title = (await learner.title.textContent()) ?? '';
  await learner.tick(missed.id, missed.keys.indexOf(missed.correct) ? 0 : 1);
  await page.locator('.ask-go .btn-primary').first().click();
  await learner.next();
  await learner.takeLessons(() => page.clock.fastForward('00:30'), title);

  await expect(learner.title).toHaveText(title);
  await expect(page.getByText('A second look · 1 of 1')).toBeVisible();
  await expect(page.locator(`input[name="${missed.id}"]:checked`)).toHaveCount(0);
  await learner.tick(missed.id, missed.keys.indexOf(missed.correct));
  await page.locator('.ask-go .btn-primary').first().click();
  await learner.next();
  await expect(learner.title).toHaveText('Final check');

  await page.reload();
  await expect(learner.title).toHaveText('Final check');
});
