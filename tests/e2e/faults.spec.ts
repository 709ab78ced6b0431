import { expect, test } from '@playwright/test';
import { decode } from '../../src/domain/codec';
import { knownCourse } from './course';
import { Learner } from './learner';
import { Lms } from './lms';
import { smallLms } from './small-lms';

/** What only a real browser can show of docs/reliability.md; the rest of its rows is played in tests/reliability. */

test('killed while the LMS refuses to save: the next launch in this browser has it, and so has the LMS', async ({ context }) => {
  const page = await context.newPage();
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open();
  await learner.begin('school');
  await page.getByLabel('Saving fails').check();
  await learner.answerPage();
  await learner.next();
  const screen = await learner.screen();
  await page.close();

  const again = new Lms(await context.newPage(), 'scorm12');
  const back = await again.open();
  expect(await back.screen()).toBe(screen);
  await expect.poll(() => again.value('location')).not.toBe('');
  expect(await again.violations()).toEqual([]);
  await again.suspend();
  expect(await again.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('unsaved:')))).toEqual([]);
});

test('two tabs: the older one does not take away what the newer one did', async ({ context }) => {
  const older = new Lms(await context.newPage(), 'scorm2004-4');
  const first = await older.open();
  await first.begin('school');
  await expect.poll(() => older.value('location')).not.toBe('');
  const newer = new Lms(await context.newPage(), 'scorm2004-4');
  const second = await newer.open();
  const start = await second.screen();
  for (let page = 0; page < 3; page += 1) {
    await second.answerPage();
    await second.next();
  }
  await newer.page.close({ runBeforeUnload: true });
  await older.page.bringToFront();
  expect(await first.screen()).toBe(start);
  await first.answerPage();
  await first.next();
  await older.suspend();
  const found = decode((await older.store())['cmi.suspend_data'] ?? '', (await knownCourse()).outline);
  expect('record' in found && found.record.visited.length).toBe(3);
  expect(await older.violations()).toEqual([]);
});

test('a text of a later version stays as it is, and the learner is told', async ({ page }) => {
  await page.goto('/');
  const later = '2.abcd.en.school.i.-.-.w.0.0.zzzz.new.fields';
  await page.evaluate((text) => {
    const head = text.split('.').slice(0, 10).join('.');
    let hash = 0x811c9dc5;
    for (const letter of head) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
    const sum = ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, '0');
    const cmi = { 'cmi.suspend_data': `${head}.${sum}.new`, 'cmi.core.lesson_status': 'incomplete' };
    localStorage.setItem('preview-lms:1:scorm12:learner-ana', JSON.stringify({ cmi, at: 1, total: 0 }));
  }, later);
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open();
  const before = (await lms.store())['cmi.suspend_data'];
  await expect(lms.frame.getByText('What was saved comes from a newer version of this course.')).toBeVisible();
  await learner.begin('foster');
  await expect(lms.frame.getByText('Your place is kept in this browser only.')).toBeVisible();
  await learner.answerPage();
  await learner.next();
  const screen = await learner.screen();
  await lms.suspend();
  expect((await lms.store())['cmi.suspend_data']).toBe(before);
  expect(await (await lms.launchAgain()).screen()).toBe(screen);
});

test('in a frame of another origin the course says where its place is kept, and works', async ({ page, baseURL }) => {
  await page.goto('/?profile=cross-origin-parent&launch=1');
  const frame = page.frameLocator('.frame-host iframe');
  await expect(frame.locator('h1')).toBeVisible();
  expect(page.frames().some((one) => one.url().startsWith((baseURL ?? '').replace('127.0.0.1', 'localhost')))).toBe(true);
  const learner = new Learner(frame, await knownCourse());
  // Whether a frame of another origin may store anything is the browser's choice.
  const line = frame.locator('.notice').first();
  await expect(line).toHaveText(/^We cannot reach your learning system, so nothing is reported yet/);
  const [notice, welcome] = await Promise.all([line.boundingBox(), learner.title.boundingBox()]);
  expect(notice && welcome && notice.y + notice.height <= welcome.y).toBe(true);
  await learner.begin('volunteer');
  await learner.answerPage();
  await learner.next();
});

test('the report for the administrator can be copied by hand where the clipboard is closed, and names no answer', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const lms = new Lms(page, 'scorm2004-3');
  const learner = await lms.open({ learner: 'Jolanda Example' });
  await learner.begin('school');
  await page.getByLabel('The session has expired').check();
  await learner.answerPage();
  await lms.frame.getByRole('button', { name: 'Copy a report for your administrator' }).click();
  const report = await lms.frame.locator('textarea').inputValue();
  expect(report).toMatch(/^protecting-children \d/);
  expect(report).toContain('edition scorm2004-3');
  expect(report).toMatch(/error 1[34]2/);
  expect(report).not.toMatch(/Jolanda|other-jolanda|m1-define/);
});

test('an LMS that takes seconds to begin: the first screen is there meanwhile', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open({ faults: 'initializeTakes' });
  const [painted = Number.NaN, ready = 0] = await lms.frame
    .locator('html')
    .evaluate(() =>
      ['first-contentful-paint', 'course-open'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
    );
  // The five seconds of Initialize lie between the two.
  expect(ready - painted).toBeGreaterThan(5_000);
  await learner.begin('school');
  await expect.poll(() => lms.value('location')).not.toBe('');
  expect(await lms.violations()).toEqual([]);
});

test('gone elsewhere in the same tab, and back', async ({ page }) => {
  const lms = new Lms(page, 'scorm2004-4');
  const learner = await lms.open();
  await learner.begin('school');
  await learner.answerPage();
  await learner.next();
  const screen = await learner.screen();
  await page.goto('about:blank');
  const back = await lms.open();
  expect(await back.screen()).toBe(screen);
  expect(await lms.value('status')).toBe(lms.incomplete);
});

test('the tab was thrown out of memory, and is loaded again', async ({ context }) => {
  const page = await context.newPage();
  const learner = await new Lms(page, 'scorm12').open();
  await learner.begin('foster');
  await learner.answerPage();
  await learner.next();
  const screen = await learner.screen();
  const gone = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await gone;
  const again = new Lms(await context.newPage(), 'scorm12');
  const back = await again.open();
  expect(await back.screen()).toBe(screen);
  expect(await again.violations()).toEqual([]);
});

test('offline for a while: the course runs on, and everything arrives afterwards', async ({ page, context }) => {
  const lms = new Lms(page, 'scorm2004-3');
  const learner = await lms.open();
  await learner.begin('school');
  await expect.poll(() => lms.value('location')).not.toBe('');
  const before = await lms.value('location');
  await context.setOffline(true);
  await page.getByLabel('Saving fails').check();
  for (let time = 0; time < 2; time += 1) {
    await learner.answerPage();
    await learner.next();
  }
  await expect(lms.frame.getByText('Your learning system does not answer at the moment.')).toBeVisible();
  expect(await lms.value('location')).toBe(before);
  await context.setOffline(false);
  await page.getByLabel('Saving fails').uncheck();
  await lms.frame.getByRole('button', { name: 'Try now' }).click();
  await expect.poll(() => lms.value('location')).not.toBe(before);
  await expect(lms.frame.getByText('Your learning system does not answer at the moment.')).toBeHidden();
  const screen = await learner.screen();
  await lms.suspend();
  expect(await (await lms.launchAgain()).screen()).toBe(screen);
  expect(await lms.violations()).toEqual([]);
});

test('back from the back/forward cache', async ({ playwright, launchOptions, baseURL }) => {
  // Browsers under test switch this cache off unless asked.
  const browser = await playwright.chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.addInitScript(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
  await smallLms(page, { 'cmi.core.student_id': 'ana' });
  const learner = new Learner(page, await knownCourse());
  const ready = () => page.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
  const leaveAndReturn = async () => {
    await page.goto('/package/standalone/screens.css');
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.evaluate(() => (window as { persisted?: boolean }).persisted)).toBe(true);
  };

  await page.goto('/package/standalone/index.html');
  await ready();
  await learner.begin('school');
  await leaveAndReturn();
  await learner.answerPage();
  await learner.next();
  const alone = await learner.screen();
  await page.reload();
  await expect.poll(() => learner.screen()).toBe(alone);

  await page.goto('/package/scorm12/index.html');
  await ready();
  await learner.begin('school');
  await leaveAndReturn();
  await expect(
    page.getByText('This window has lost your learning system. What you do is kept in this browser.').first(),
  ).toBeVisible();
  await learner.answerPage();
  await learner.next();
  const screen = await learner.screen();
  await page.reload();
  await expect.poll(() => learner.screen()).toBe(screen);
  await expect(page.getByText('This window has lost your learning system.')).toHaveCount(0);
  await browser.close();
});
