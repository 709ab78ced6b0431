import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { knownCourse } from './course';
import { gallery, show } from './gallery';
import { difference, thumbnail } from './pictures/thumbnail';

/**
 * One small reference picture per kind of screen. They are so coarse that letters drawn a little differently on another
 * machine do not count, and a moved, missing or recoloured part does. Screens that change with every draw are left out.
 * `npm run references -- pictures` takes them anew.
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
/** Share of the cells of a picture that may differ: less than a button or a line of text. */
const allowed = 0.005;

/**
 * Machines round the width of letters differently (hinting), and one line that breaks elsewhere moves all below it.
 * Under this style all of them lay out text by the exact width.
 */
const exactWidths = async (): Promise<void> => {
  const style = new CSSStyleSheet();
  style.replaceSync('* { text-rendering: geometricPrecision !important }');
  document.adoptedStyleSheets = [style];
  document.body.getBoundingClientRect();
  await document.fonts.ready;
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

for (const { name, colorScheme, width, height } of settings) {
  test(`screens look as they did: ${name}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height }, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    const known = await knownCourse();
    const pictures = gallery({ known, language: 'en', role: 'school' });
    const folder = `tests/e2e/pictures/${name}`;
    mkdirSync(folder, { recursive: true });
    const changed: string[] = [];
    for (const kind of kinds) {
      const picture = pictures.find((one) => one.name === kind || one.name.startsWith(`${kind}+`));
      if (!picture) throw new Error(`The gallery has no ${kind}`);
      await show(page, known, picture);
      await page.evaluate(exactWidths);
      const now = thumbnail(await page.screenshot({ animations: 'disabled' }));
      const file = `${folder}/${kind}.png`;
      if (process.env['UPDATE_REFERENCES']) writeFileSync(file, now);
      const { share, where } = existsSync(file) ? difference(readFileSync(file), now) : { share: 1, where: 'no reference' };
      if (share <= allowed) continue;
      const seen = test.info().outputPath(`${kind}.png`);
      writeFileSync(seen, now);
      changed.push(`${kind}: ${percent(share)} differs, ${percent(allowed)} may; ${where} (${seen} beside ${file})`);
    }
    expect(changed, 'If that is meant: npm run references -- pictures, and look at what changed').toEqual([]);
    await context.close();
  });
}
