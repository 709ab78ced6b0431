import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContextOptions, type Page, test } from '@playwright/test';
import { knownCourse } from '../e2e/course';
import { gallery, show } from '../e2e/gallery';

/** Pictures of every kind of screen, to be looked at: `npm run look`. Nothing is compared here. */
interface Setting extends Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors' | 'reducedMotion'> {
  readonly name: string;
  readonly size: readonly [width: number, height: number];
  readonly media?: 'print';
  readonly css?: string;
}

const sizes = [
  [320, 256],
  [360, 740],
  [650, 600],
  [800, 600],
  [820, 1180],
  [1024, 768],
  [1440, 900],
] as const;
const themed = (['light', 'dark'] as const).flatMap((colorScheme): Setting[] =>
  sizes.map((size) => ({ name: `${colorScheme}-${size[0]}`, colorScheme, size })),
);
const settings: readonly Setting[] = [
  ...themed,
  { name: 'forced-colours', size: [1024, 768], forcedColors: 'active', colorScheme: 'dark' },
  { name: 'greyscale', size: [1024, 768], css: 'html { filter: grayscale(1) }' },
  { name: 'reduced-motion', size: [360, 740], reducedMotion: 'reduce' },
  { name: 'print', size: [816, 1056], media: 'print' },
];

const language = process.env['LOOK_LANGUAGE'] ?? 'en';
const screens = new RegExp(process.env['LOOK_SCREENS'] ?? '');
const folder = resolve('test-results/look', language);

for (const { name, size, media, css, ...options } of settings) {
  test(name, async ({ browser, baseURL }) => {
    test.setTimeout(900_000);
    const [width, height] = size;
    const context = await browser.newContext({ ...options, viewport: { width, height }, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    const known = await knownCourse(language);
    const pictures = gallery({ known, language, role: 'school' }).filter(({ name }) => screens.test(name));
    mkdirSync(`${folder}/${name}`, { recursive: true });
    for (const picture of pictures) {
      // Buttons do not print, so what they open is opened on the screen.
      if (media) await page.emulateMedia({ media: 'screen' });
      await show(page, known, picture);
      if (media) await page.emulateMedia({ media });
      // In a picture of the whole page a bar that sticks would stand in its middle.
      await page.evaluate(addStyle, `.actions { position: static !important } ${css ?? ''}`);
      const dialog = await page.locator('dialog[open]').count();
      await page.screenshot({
        path: `${folder}/${name}/${picture.name}.jpg`,
        quality: 80,
        fullPage: dialog === 0,
        animations: 'disabled',
        timeout: 60_000,
      });
    }
    await sheet(
      page,
      name,
      width,
      pictures.map((picture) => picture.name),
    );
    await context.close();
  });
}

/** Style elements are forbidden to the page; a sheet of the page's own is not. */
const addStyle = (css: string) => {
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  document.adoptedStyleSheets = [style];
};

/** All pictures of one setting side by side, as a page and as one picture. */
const sheet = async (page: Page, name: string, width: number, names: readonly string[]) => {
  const column = width < 500 ? 270 : 400;
  const figures = names.map(
    (one) =>
      `<figure><figcaption>${one}</figcaption><a href="${name}/${one}.jpg"><img src="${name}/${one}.jpg" alt="${one}" width="${column}"></a></figure>`,
  );
  const style = `body{margin:16px;font:14px system-ui;background:#888}main{columns:${column}px;column-gap:12px}figure{margin:0 0 12px;break-inside:avoid}figcaption{color:#fff}`;
  const file = `${folder}/${name}.html`;
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${style}</style><h1>${name}</h1><main>${figures.join('')}</main>`,
  );
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1700, height: 900 });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true, timeout: 120_000 });
};
