import { expect, type Page, test } from '@playwright/test';

const button = (page: Page) => page.locator('#test');
const fact = (page: Page, name: string) =>
  page
    .locator('#test-report .facts > div')
    .filter({ has: page.locator('dt').getByText(name, { exact: true }) })
    .locator('dd');

const runTest = async (page: Page, address: string, choose?: () => Promise<void>) => {
  await page.goto(address);
  await expect(button(page)).toHaveText('Test this package');
  await choose?.();
  await button(page).click();
  await expect(page.locator('#test-report')).toBeVisible({ timeout: 100_000 });
};

test('one press takes the package to a pass, in view, and says what the LMS recorded', async ({ page }) => {
  await runTest(page, '/?edition=scorm12&learner=ana');
  await expect(page.locator('#test-verdict')).toHaveText('It works: the LMS recorded “Passed”, and nothing was refused.');
  await expect(fact(page, 'Status')).toHaveText('Passed');
  await expect(fact(page, 'Score')).toHaveText('100 of 100');
  await expect(fact(page, 'Answers')).toHaveText('8 of the final check, 8 of them right');
  await expect(fact(page, 'Session')).toHaveText('Ended by the course');
  await expect(fact(page, 'A strict LMS would refuse')).toHaveText('Nothing');
  // The one who pressed is still there, and Ana's record is untouched.
  await expect(button(page)).toBeFocused();
  await expect(page.locator('#summary-status')).toContainText('Not started');
});

test('it takes another role in Spanish', async ({ page }) => {
  await runTest(page, '/?edition=scorm2004-3', async () => {
    await page.getByLabel('Role').selectOption('foster');
    await page.locator('#test-language').selectOption('es');
  });
  await expect(page.locator('#test-verdict')).toHaveClass(/mood-good/);
  await expect(fact(page, 'Taken as')).toHaveText(/, Spanish$/);
  await expect(fact(page, 'Status')).toHaveText('Passed, and completed');
});

test('it takes a booster, which has no score', async ({ page }) => {
  await runTest(page, '/?edition=scorm2004-4&course=week');
  await expect(page.locator('#test-verdict')).toHaveClass(/mood-good/);
  await expect(fact(page, 'Score')).toHaveText('None yet');
});

test('it stops when told to, and says so', async ({ page }) => {
  await page.goto('/?edition=scorm12');
  await button(page).click();
  await expect(page.locator('#test-at')).toContainText('Running: ');
  await button(page).click();
  await expect(page.locator('#test-verdict')).toHaveText('Stopped before the end.');
  await expect(page.locator('.frame-host iframe')).toHaveCount(0);
  await expect(button(page)).toHaveText('Test this package');
});
