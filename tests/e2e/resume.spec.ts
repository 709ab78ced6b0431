import { expect, test } from '@playwright/test';
import type { Edition } from '../../scorm/port';
import { Lms } from './lms';

for (const edition of ['scorm12', 'scorm2004-3', 'scorm2004-4'] as const satisfies readonly Edition[]) {
  test(`${edition}: closed in the middle of a question, back at the same question with the same choice`, async ({ page }) => {
    const lms = new Lms(page, edition);
    let learner = await lms.open();
    await learner.begin('volunteer');
    const { id } = await learner.goToPageWith('single');
    await learner.tick(id, 1);
    const screen = await learner.screen();

    await lms.suspend();
    learner = await lms.launchAgain();
    expect(await learner.screen()).toBe(screen);
    await expect(lms.frame.locator(`input[name="${id}"]`).nth(1)).toBeChecked();
    await expect(lms.frame.locator('.ask-go .btn-primary')).toBeVisible();
    expect(await lms.violations()).toEqual([]);
  });
}

test('closed in the middle of the final check: same questions, same answers, same attempt', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  let learner = await lms.open();
  await learner.begin('school');
  await learner.takeLessons();
  await learner.forward.click();
  await expect(learner.title).toHaveText('Question 1 of 8');
  await learner.answerItem(true);
  await learner.forward.click();
  await expect(learner.title).toHaveText('Question 2 of 8');
  const prompt = await lms.frame.locator('main legend').first().textContent();
  const cards = await lms.frame.locator('main fieldset').first().textContent();

  await lms.suspend();
  learner = await lms.launchAgain();
  await expect(learner.title).toHaveText('Question 2 of 8');
  expect(await lms.frame.locator('main legend').first().textContent()).toBe(prompt);
  expect(await lms.frame.locator('main fieldset').first().textContent()).toBe(cards);
  await learner.button('Back').click();
  await expect(lms.frame.locator('main input:checked, main select, main ol.order').first()).toBeVisible();
});

test('after the browser was closed: the place is in the LMS', async ({ playwright, launchOptions, baseURL }, info) => {
  // A profile on disk, as a learner has: closing it ends the whole browser.
  const start = () =>
    playwright.chromium.launchPersistentContext(info.outputPath('profile'), { ...launchOptions, ...(baseURL && { baseURL }) });
  const first = await start();
  const lms = new Lms(await first.newPage(), 'scorm2004-4');
  const learner = await lms.open();
  await learner.begin('foster');
  await expect.poll(() => lms.value('location')).not.toBe('');
  const before = await lms.value('location');
  await learner.answerPage();
  await learner.next();
  const title = (await learner.title.textContent()) ?? '';
  await expect.poll(() => lms.value('location')).not.toBe(before);
  await first.close();

  const second = await start();
  const again = await new Lms(await second.newPage(), 'scorm2004-4').open();
  await expect(again.title).toHaveText(title);
  await second.close();
});

test('a passed course opened again stays passed and shows the result', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  let learner = await lms.open();
  await learner.begin('school');
  await learner.takeLessons();
  await learner.takeFinal();
  await learner.forward.click();
  await lms.suspend();
  learner = await lms.launchAgain();
  await expect(learner.title).toHaveText('You passed');
  await learner.openFromList('What it is, what it is not');
  await lms.suspend();
  expect(await lms.value('status')).toBe('passed');
  expect(await lms.value('score')).toBe('100');
  expect(await lms.violations()).toEqual([]);
});

test('Save and leave ends the session while the page is alive, and the next launch goes on', async ({ page }) => {
  const lms = new Lms(page, 'scorm2004-4');
  let learner = await lms.open();
  await learner.begin('school');
  const screen = await learner.screen();
  await learner.openFromList('Save and leave');
  await expect(learner.title).toHaveText('You are done for now');
  await expect(lms.frame.getByText('Everything is saved and reported to your organization’s learning system.')).toBeVisible();
  const ends = (await lms.calls()).filter(({ call }) => call === 'Terminate');
  expect(ends.map(({ answer }) => answer)).toEqual(['true']);

  await lms.suspend();
  expect((await lms.calls()).filter(({ call }) => call === 'Terminate')).toHaveLength(1);
  learner = await lms.launchAgain();
  expect(await learner.screen()).toBe(screen);
  expect(await lms.value('status')).toBe(lms.incomplete);
  expect(await lms.violations()).toEqual([]);
});
