import { expect, type Page, test } from '@playwright/test';
import type { CourseKit } from '../../scorm/package/app/kit';
import { fill } from '../../src/domain/strings';
import { Learner } from './learner';
import { Lms } from './lms';
import { type Packed, packed } from './packed';

/** Packages with a profile, given to the practice LMS as zips. */
const give = async (page: Page, { name, bytes }: Packed): Promise<void> => {
  await page.setInputFiles('#own-zip', { name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
  await expect(page.locator('#notice')).toContainText(`${name} is here.`);
};
const launchButton = (page: Page) => page.getByRole('button', { name: /^Launch/ });

test('a window of its own, a text to confirm and minutes to spend: asked for when it is time, and nothing is lost', async ({
  page,
}) => {
  const confirmed = 'I have read the policy of the club.';
  const profile = `roles: [volunteer]\nlaunch: window\nminimumMinutes: 30\nacknowledgement: ${confirmed}\n`;
  const zip = await packed('window', profile, 'scorm12');
  const { ownWindow, nav, final } = zip.known.start.strings;
  const lms = new Lms(page, 'scorm12');
  await page.goto('/');
  await give(page, zip);
  await launchButton(page).click();
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    lms.frame.getByRole('button', { name: ownWindow.open }).click(),
  ]);
  await expect(lms.frame.getByRole('heading', { level: 1 })).toHaveText(ownWindow.openedTitle);
  await popup.waitForFunction(() => performance.getEntriesByName('course-ready').length > 0);
  const learner = new Learner(popup, zip.known);
  await learner.button(nav.start).click();
  await learner.takeLessons();

  await learner.forward.click();
  const box = popup.getByRole('checkbox', { name: confirmed });
  await expect(box).toBeFocused();
  await expect(box).toHaveAccessibleDescription(final.confirmError);
  await box.check();
  await learner.forward.click();
  await expect(popup.getByText(fill(final.minimum, { n: 30, left: 30 }).slice(0, 40))).toBeVisible();
  await expect(learner.title).toHaveText(final.title);

  // Half an hour later, at the same page with the same tick.
  await popup.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 30 * 60_000;
  });
  await expect(box).toBeChecked();
  await learner.forward.click();
  await expect(learner.title).toHaveText(fill(final.question, { n: 1, of: 8 }));
  expect(await lms.violations()).toEqual([]);
});

/** A year later: another version, without one page, and with two of its lesson the other way round. */
const nextYear =
  (version: string) =>
  (course: CourseKit): CourseKit => {
    const { outline } = course.compiled;
    const [first, ...others] = outline.lessons;
    if (!first) throw new Error('The course has no lesson.');
    const [one, two, ...rest] = first.pages.filter(({ id }) => id !== 'm1-sort');
    const pages = [two, one, ...rest].flatMap((page) => page ?? []);
    return {
      ...course,
      compiled: { ...course.compiled, outline: { ...outline, version, lessons: [{ ...first, pages }, ...others] } },
    };
  };

for (const edition of ['scorm12', 'cmi5'] as const) {
  test(`${edition}: a package that replaces another finds the learner where the old one left them, and keeps the pass`, async ({
    page,
  }) => {
    // A whole course by hand, in three versions.
    test.slow();
    const profile = 'roles: [foster]\n';
    const first = await packed('update', profile, edition);
    const second = await packed('update', profile, edition, { change: nextYear('8.0.0') });
    const third = await packed('update', profile, edition, { change: nextYear('9.0.0') });
    const lms = new Lms(page, edition);
    const status = page.locator('#summary-status .value');
    const open = async (zip: Packed): Promise<Learner> => {
      await give(page, zip);
      await launchButton(page).click();
      await lms.ready();
      return new Learner(lms.frame, zip.known);
    };
    await page.goto('/');
    let learner = await open(first);
    await learner.button(first.known.start.strings.nav.start).click();
    await learner.takeLessons(undefined, 'We do not know how many');
    await lms.suspend();

    learner = await open(second);
    await expect(learner.title).toHaveText('We do not know how many');
    await expect(status).toHaveText('In progress');
    await learner.takeLessons();
    await learner.takeFinal();
    await expect(learner.title).toHaveText('You passed');
    await expect(status).toHaveText('Passed');
    await lms.suspend();

    learner = await open(third);
    await expect(learner.title).toHaveText('You passed');
    await lms.suspend();
    await expect(status).toHaveText('Passed');
    await expect(page.locator('#summary-score .value')).toHaveText(/^100/);
  });
}
