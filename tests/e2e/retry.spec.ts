import { expect, test } from '@playwright/test';
import { Lms } from './lms';

test('a failed check is not a failed course: what to revisit, other questions, then a pass', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open();
  await learner.begin('school');
  await learner.takeLessons();
  await learner.takeFinal([0, 1, 2, 3, 4, 5, 6, 7]);
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

test('a missed safety item costs the pass until another form of it is right', async ({ page }) => {
  const lms = new Lms(page, 'scorm2004-4');
  const learner = await lms.open();
  await learner.begin('foster');
  await learner.takeLessons();
  // One wrong answer at a time until it hits a safety item; each try has another draw.
  for (let wrong = 0; wrong < 8; wrong += 1) {
    await learner.takeFinal([wrong]);
    if ((await learner.title.textContent()) === 'One more question about safety') break;
    await learner.button('See your answers with the reasons').click();
    await expect(learner.title).toHaveText('Your answers, with the reasons');
    test.skip(wrong === 0 && (await lms.value('status')) === lms.passed, 'the first wrong answer was no safety item, and 7 of 8 pass');
  }
  await learner.takeParallels(true);
  await expect(learner.title).toHaveText('You passed');
  await expect.poll(() => lms.value('status')).toBe(lms.passed);
  expect(await lms.value('score')).toBe('87');
});
