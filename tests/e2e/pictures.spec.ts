import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { knownCourse } from './course';
import { gallery, show } from './gallery';
import { difference, thumbnail } from './pictures/thumbnail';

/**
 * One small reference picture per kind of screen. They are so coarse that letters drawn a little differently on another
 * machine do not count, and a moved, missing or recoloured part does. Screens that change with every draw are left out. `npm run references -- pictures` takes them anew.
 */
const kinds = [
  'welcome',
  'help',
  'picture',
  'choice-wrong',
  'sort',
  'guess-answered',
  'ordering',
  'signs-wrong',
  'conversation',
  'item-single',
  'passed',
];
const settings = [
  { name: 'light-1024', colorScheme: 'light', width: 1024, height: 768 },
  { name: 'dark-1024', colorScheme: 'dark', width: 1024, height: 768 },
  { name: 'light-360', colorScheme: 'light', width: 360, height: 740 },
] as const;
/** Share of the cells of a picture that may differ. */
const allowed = 0.02;

for (const { name, colorScheme, width, height } of settings) {
  test(`screens look as they did: ${name}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height }, ...(baseURL && { baseURL }) });
    const [page, desk] = [await context.newPage(), await context.newPage()];
    const known = await knownCourse();
    const pictures = gallery({ known, language: 'en', role: 'school' });
    const folder = `tests/e2e/pictures/${name}`;
    mkdirSync(folder, { recursive: true });
    const changed: string[] = [];
    for (const kind of kinds) {
      const picture = pictures.find((one) => one.name === kind || one.name.startsWith(`${kind}+`));
      if (!picture) throw new Error(`The gallery has no ${kind}`);
      await show(page, desk, known, picture);
      const now = thumbnail(await page.screenshot({ animations: 'disabled' }));
      const file = `${folder}/${kind}.png`;
      if (process.env['UPDATE_REFERENCES']) writeFileSync(file, now);
      const share = existsSync(file) ? difference(readFileSync(file), now) : 1;
      if (share <= allowed) continue;
      writeFileSync(test.info().outputPath(`${kind}.png`), now);
      changed.push(`${kind}: ${Math.round(share * 100)} % of the picture`);
    }
    expect(changed, 'If that is meant: npm run references -- pictures, and look at what changed').toEqual([]);
    await context.close();
  });
}
