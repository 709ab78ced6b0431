import { expect, type Frame, type Page, test } from '@playwright/test';
import { Lms } from './lms';

const courseFrame = async (page: Page): Promise<Frame> => {
  const frame = await (await page.waitForSelector('.frame-host iframe')).contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForFunction(() => document.querySelector<HTMLLinkElement>('link[href="screens.css"]')?.sheet);
  return frame;
};

test('the styles of later screens change nothing on the first', async ({ page }) => {
  await new Lms(page, 'scorm12').open();
  const frame = await courseFrame(page);
  const touched = await frame.evaluate(() => {
    const selectors = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) return rule.selectorText.split(/,(?![^(]*\))/);
        return rule instanceof CSSMediaRule || rule instanceof CSSSupportsRule ? selectors(rule.cssRules) : [];
      });
    const sheet = document.querySelector<HTMLLinkElement>('link[href="screens.css"]')?.sheet;
    // Without states such as :hover, which nothing is in now but may be in a moment.
    const plain = selectors(sheet?.cssRules ?? new CSSRuleList()).map((one) =>
      one.replace(/::?(hover|focus-visible|focus-within|focus|active|checked|disabled|before|after|marker)/g, '').trim(),
    );
    return plain.filter((one) => one !== '' && document.querySelector(one));
  });
  expect(touched).toEqual([]);
});

test('nothing moves while the rest arrives, typefaces included', async ({ page }) => {
  await new Lms(page, 'scorm12').open();
  const frame = await courseFrame(page);
  await frame.evaluate(() => document.fonts.ready);
  const shift = await frame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // Entries are delivered after the next frame.
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 0));
      }),
  );
  expect(shift).toBeLessThan(0.005);
});

test('the drawing on the first screen stays, also in another language and after coming back', async ({ page }) => {
  const lms = new Lms(page, 'scorm12');
  const learner = await lms.open();
  const drawing = lms.frame.locator('.hero-art svg');
  await expect(drawing).toBeVisible();
  await lms.frame.getByRole('button', { name: 'Español' }).first().click();
  await expect(learner.title).not.toHaveText('');
  await expect(lms.frame.locator('html')).toHaveAttribute('lang', 'es');
  await expect(drawing).toBeVisible();
  await lms.frame.getByRole('button', { name: 'English' }).first().click();
  await learner.begin('school');
  await learner.openFromList('Welcome page');
  await expect(drawing).toBeVisible();
});
