import type { Page } from '@playwright/test';

/**
 * The screen that was asked for is here with its words, letters and drawings, and nothing on it moves any more. Typefaces
 * and drawings come with the screens behind the welcome page, on that page too.
 */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () =>
      performance.getEntriesByName('course-open').length > 0 &&
      !!document.querySelector('#title') &&
      ['/screens.js', '/screens.css'].every((file) =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes(file)),
      ) &&
      !document.querySelector('[aria-busy="true"], .art:empty, .hero-art:empty'),
  );
  await page.evaluate(async () => {
    // Reading the layout first: only what is laid out asks for its letters.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  });
};
