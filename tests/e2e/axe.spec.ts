import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { knownCourse } from './course';
import { Learner } from './learner';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [scheme, width, role] of [
  ['light', 320, 'school'],
  ['dark', 320, 'foster'],
  ['light', 1024, 'volunteer'],
  ['dark', 1024, 'school'],
] as const) {
  test(`axe finds nothing and nothing scrolls sideways: every screen, ${scheme}, ${width} px, ${role}`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(600_000);
    const context = await browser.newContext({
      colorScheme: scheme,
      viewport: { width, height: 800 },
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('/package/standalone/index.html');
    await page.waitForFunction(() => performance.getEntriesByName('course-ready').length > 0);
    const learner = new Learner(page, await knownCourse());

    const found: string[] = [];
    const look = async (state: string) => {
      const where = `${await learner.screen()} (${state})`;
      // What is on its way to its colour or place is not what a learner reads.
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))));
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      for (const { id, nodes } of violations)
        found.push(`${where}: ${id} ${nodes[0]?.html.slice(0, 120)} ${nodes[0]?.failureSummary ?? ''}`);
      const wide = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);
      if (wide > 0) found.push(`${where}: ${wide} px wider than the window`);
    };

    await look('welcome');
    await learner.button('Get help').first().click();
    await look('help open');
    await page.keyboard.press('Escape');
    await learner.button('Take a break').click();
    await look('break');
    await page.keyboard.press('Escape');
    await learner.begin(role);
    while (!(await learner.title.textContent())?.startsWith('Final check')) {
      await look('first view');
      await learner.answerPage();
      await look('answered');
      await learner.next();
    }
    await look('before the final check');
    await learner.takeFinal(() => true);
    await look('parallel');
    await learner.takeParallels(false);
    await look('not passed');
    await learner.button('See your answers with the reasons').click();
    await look('review');
    await learner.button('Back to the result').click();
    await learner.takeFinal();
    await look('passed');
    await learner.forward.click();
    await look('ended');
    expect(found).toEqual([]);
    await context.close();
  });
}
