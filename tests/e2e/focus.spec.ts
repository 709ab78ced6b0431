import { expect, test } from '@playwright/test';
import { knownCourse } from './course';
import { Learner } from './learner';
import { Lms } from './lms';
import { settled } from './settled';

test('focus goes to the title of each screen, to the verdict after an answer, and back after a dialog', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open();
  await learner.chooseRole('school');
  await learner.button('Start the course').click();
  await expect(learner.title).toBeFocused();

  // An answer that is missing is named, and focus goes to the words that say so.
  await learner.button('Check my answers').click();
  await expect(lms.frame.locator('.errors')).toBeFocused();
  await learner.answerPage();
  await expect(lms.frame.locator('.feedback :is(h3, h4)').first()).toBeFocused();

  await learner.button('Get help').first().click();
  await expect(lms.frame.getByRole('heading', { name: 'Get help' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(learner.button('Get help').first()).toBeFocused();

  await learner.button('Take a break').click();
  await expect(lms.frame.getByRole('heading', { name: 'Take all the time you need' })).toBeFocused();
  await learner.button('Go on').click();
  await expect(learner.button('Take a break')).toBeFocused();

  await learner.next();
  await expect(learner.title).toBeFocused();
});

test('the page is named after its screen', async ({ page }) => {
  await page.goto('/package/standalone/index.html');
  await page.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
  await page.getByRole('radio', { name: 'School staff' }).check();
  await page.getByRole('button', { name: 'Start the course' }).click();
  await expect(page).toHaveTitle('One sentence to remember – Lesson 1 of 6 – Protecting Children from Sex Trafficking');
});

test('a hard passage can be skipped without losing anything', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open({ mode: 'review' });
  await learner.begin('school');
  await learner.openFromList('When a child tells you, or you suspect');
  await learner.next();
  await expect(learner.title).toHaveText('A student at your door');
  await learner.button('Skip this page').click();
  await expect(learner.title).not.toHaveText('A student at your door');
});

test('under reduced motion nothing moves', async ({ browser, baseURL }) => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const context = await browser.newContext({ reducedMotion, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto('/package/standalone/index.html');
    await page.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
    const learner = new Learner(page, await knownCourse());
    await learner.begin('school');
    // Everything that starts to move is noted, however short it lasts.
    await page.evaluate(() => {
      for (const kind of ['animationstart', 'transitionstart'])
        document.addEventListener(
          kind,
          (event) => document.body.setAttribute('data-moved', `${event.type} ${event.target}`),
          true,
        );
    });
    await learner.answerPage();
    await settled(page);
    const moved = await page.locator('body').getAttribute('data-moved');
    if (reducedMotion === 'reduce') expect(moved).toBeNull();
    else expect(moved).not.toBeNull();
    await context.close();
  }
});
