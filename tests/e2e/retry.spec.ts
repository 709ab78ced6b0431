import { expect, test } from '@playwright/test';
import { Lms } from './lms';

test('a failed check is not a failed course: what to revisit, other questions, then a pass', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open();
  await learner.begin('school');
  await learner.takeLessons();
  await learner.takeFinal(() => true);
  // All wrong, so the safety items among them come back in another form.
  await expect(learner.title).toHaveText('One more question about safety');
  await learner.takeParallels(false);

  await expect(learner.title).toHaveText('Not yet, and that is all right');
  await expect(lms.frame.getByText('0 of 8 right')).toBeVisible();
  await expect(lms.frame.getByText('Look at this again').first()).toBeVisible();
  await expect.poll(() => lms.value('score')).toBe('0');
  expect(await lms.value('status')).toBe('incomplete');

  const first = await lms.frame.locator('.objectives').textContent();
  await learner.takeFinal();
  await expect(learner.title).toHaveText('You passed');
  expect(await lms.frame.locator('.objectives').textContent()).not.toBe(first);
  await expect.poll(() => lms.value('status')).toBe('passed');
  expect(await lms.value('score')).toBe('100');
  expect(await lms.violations()).toEqual([]);
});

test('a missed safety item needs another form of it to be right, and does not change the score', async ({ page }) => {
  const lms = new Lms(page, 'scorm2004-4');
  const learner = await lms.open();
  await learner.begin('foster');
  await learner.takeLessons();
  let missed = false;
  await learner.takeFinal(({ safety }) => {
    const wrong = safety !== undefined && !missed;
    missed ||= wrong;
    return wrong;
  });
  await expect(learner.title).toHaveText('One more question about safety');
  expect(await lms.value('status')).toBe(lms.incomplete);
  await learner.takeParallels(true);
  await expect(learner.title).toHaveText('You passed');
  await expect.poll(() => lms.value('status')).toBe(lms.passed);
  expect(await lms.value('score')).toBe('87');
  expect(await lms.violations()).toEqual([]);
});
