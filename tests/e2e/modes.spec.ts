import { expect, test } from '@playwright/test';
import { knownCourse } from './course';
import { Learner } from './learner';
import { Lms } from './lms';

test('review mode: everything is open and nothing is written', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open({ mode: 'review' });
  await expect(lms.frame.getByText('You are looking at this course in review. Nothing is recorded.').first()).toBeVisible();
  await learner.begin('school');
  await learner.openFromList('Reporting, and what happens next');
  await learner.answerPage();
  await learner.openFromList('Final check');
  await learner.takeFinal();
  await expect(learner.title).toHaveText('You passed');
  await lms.suspend();
  expect((await lms.calls()).filter(({ call }) => call.includes('SetValue'))).toEqual([]);
  expect(await lms.violations()).toEqual([]);
});

test('no LMS: the course says so, works to the end, and this browser keeps the place', async ({ page }) => {
  await page.goto('/package/standalone/index.html');
  await page.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
  let learner = new Learner(page, await knownCourse());
  await learner.begin('volunteer');
  await expect(page.getByText('Your place is kept in this browser only.')).toBeVisible();
  await learner.answerPage();
  await learner.next();
  const title = await learner.title.textContent();
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
  learner = new Learner(page, await knownCourse());
  await expect(learner.title).toHaveText(title ?? '');
  await learner.takeLessons();
  await learner.takeFinal();
  await expect(learner.title).toHaveText('You passed');
});

test('no LMS and no storage: the first screen says that nothing is saved, and promises nothing', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('SecurityError');
      },
    }),
  );
  await page.goto('/package/standalone/index.html');
  await expect(page.locator('.notice')).toHaveText('Nothing is saved here. Your place is lost when you close this page.');
  await expect(page.getByText('Your place is saved')).toHaveCount(0);
  const learner = new Learner(page, await knownCourse());
  await learner.begin('volunteer');
  await learner.button('Take a break').click();
  await expect(page.getByText('The course waits for you.')).toBeVisible();
  await expect(page.getByText('Your place is saved')).toHaveCount(0);
});

test('an LMS pass mark of 100 is obeyed', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open({ passmark: '100' });
  await expect(lms.frame.getByText('8 of 8 right to pass')).toBeVisible();
  await learner.begin('school');
  await learner.takeLessons();
  await learner.takeFinal((_, index) => index === 7);
  await learner.takeParallels(true);
  await expect(learner.title).toHaveText('Not yet, and that is all right');
  expect(await lms.value('status')).toBe('incomplete');
});

test('the session of the LMS expires: the learner is told within a second, goes on, and may copy a report', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open();
  await learner.begin('school');
  await page.getByLabel(/Commit fails|Saving fails/).check();
  await learner.answerPage();
  await expect(lms.frame.getByText('Your learning system does not answer at the moment.')).toBeVisible();
  await learner.next();
  await page.getByLabel(/Commit fails|Saving fails/).uncheck();
  await expect(lms.frame.getByText('Your learning system does not answer at the moment.')).toBeHidden({ timeout: 40_000 });
  await expect.poll(() => lms.value('location')).not.toBe('m1-define');
});

test('nothing is asked of any server but the package itself', async ({ page, baseURL }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) outside.push(request.url());
  });
  const lms = new Lms(page, 'scorm2004-3');
  const learner = await lms.open();
  await learner.begin('school');
  await learner.takeLessons();
  await learner.takeFinal();
  expect(outside).toEqual([]);
});

test('SCORM 1.2 built to end in "completed" does so, and no earlier', async ({ page }) => {
  await page.route('**/package/scorm12/index.html', async (route) => {
    const response = await route.fetch();
    const built = await response.text();
    const body = built.replace('&quot;passed-failed&quot;', '&quot;completed-incomplete&quot;');
    expect(body).not.toBe(built);
    await route.fulfill({ response, body });
  });
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open();
  await learner.begin('volunteer');
  await learner.takeLessons();
  expect(await lms.value('status')).toBe('incomplete');
  await learner.takeFinal();
  await expect.poll(() => lms.value('status')).toBe('completed');
  expect(await lms.value('score')).toBe('100');
  await learner.forward.click();
  await expect(learner.title).toHaveText('You are done for now');
  expect(await lms.value('status')).toBe('completed');
  expect(await lms.violations()).toEqual([]);
});
