import { expect, test } from '@playwright/test';
import { runEngines } from './gates/engines';
import { doubled, measure, measureUnder, spacing, tools } from './gates/in-page';
import { type Combination, walkEverything } from './gates/walk';
import { settled } from './settled';

/** Every pair of theme and language; narrow and wide with each, once as high zoom, once as an upright phone. `npm run a11y` takes the whole product. */
const pairwise: readonly Combination[] = [
  { scheme: 'light', language: 'en', width: 320, height: 256, role: 'school' },
  { scheme: 'dark', language: 'es', width: 360, height: 740, role: 'foster' },
  { scheme: 'light', language: 'es', width: 1024, height: 768, role: 'volunteer' },
  { scheme: 'dark', language: 'en', width: 1024, height: 768, role: 'school' },
];

const product = (): Combination[] =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['en', 'es'] as const).flatMap((language) =>
      ['school', 'foster', 'volunteer'].flatMap((role) =>
        [
          [320, 256],
          [360, 740],
          [740, 360],
          [650, 600],
          [1024, 768],
        ].map(([width = 0, height = 0]) => ({ scheme, language, width, height, role })),
      ),
    ),
  );

for (const combination of process.env['GATES'] === 'all' ? product() : pairwise) {
  const { scheme, language, width, height, role } = combination;
  test(`gates at every screen and state: ${scheme}, ${language}, ${width} by ${height}, ${role}`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(900_000);
    const context = await browser.newContext({
      colorScheme: scheme,
      viewport: { width, height },
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    const found = new Map<string, string[]>();
    const report = (fault: string, where: string) => found.set(fault, [...(found.get(fault) ?? []), where]);
    const headers = new Set<string>();
    const look = async (state: string, focused?: string) => {
      if (focused) await expect(page.locator(focused).first(), `${state}: focus`).toBeFocused();
      // What is on its way to its colour or place is not what a learner reads.
      await settled(page);
      const faults = [
        ...(await page.evaluate(measure, { language, acted: focused !== undefined })),
        ...(await runEngines(page)),
        ...(await page.evaluate(measureUnder, spacing)).map((fault) => `wide spacing: ${fault}`),
        ...(width >= 1024 ? await page.evaluate(measureUnder, doubled) : []).map((fault) => `text at 200 %: ${fault}`),
      ];
      const where = `${await page.locator('h1').textContent()} (${state})`;
      for (const fault of faults) report(fault, where);
      headers.add(await page.evaluate(tools));
    };
    // Where the walk breaks off, what was found so far is worth reading too.
    await walkEverything(page, combination, look).catch(async (error: unknown) =>
      report(String(error), `walking on from ${await page.title()}`),
    );
    expect(
      [...found].map(([fault, [where, ...more]]) => `${where}${more.length ? ` and ${more.length} more` : ''}: ${fault}`),
    ).toEqual([]);
    // All the way the same; when the session is over nothing leads on, so the last tool is gone.
    const [header = '', ...others] = headers;
    expect(others.filter((other) => !header.startsWith(other))).toEqual([]);
    await context.close();
  });
}
