import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bodyFallbacks, displayFallbacks, type FontMetrics, fallbackFaces } from './fallback-fonts';
import { replaceFiles } from './in-place';

const require = createRequire(import.meta.url);

/** Basic Latin, Spanish, and the punctuation that the course uses. */
const letters = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))}ÁÉÍÓÚÜÑáéíóúüñ¿¡«»“”‘’–—…·×≈≤≥€ºª\u00a0°`;

const fonts = [
  {
    file: 'body.woff2',
    family: 'Atkinson Hyperlegible Next Variable',
    source: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    weights: { min: 400, max: 700 },
    fallbacks: bodyFallbacks,
  },
  {
    file: 'display.woff2',
    family: 'Fraunces Variable',
    source: '@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2',
    weights: { min: 500, max: 600 },
    fallbacks: displayFallbacks,
  },
];

export interface Fonts {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Fetches the typefaces; for the styles that come after the first screen, so that they hold nothing up. */
  readonly css: string;
  /** Stand-ins of the same size, for the first screen. */
  readonly fallbackCss: string;
}

/** The two typefaces cut down to the letters we use; kept in .cache, since subsetting takes a second. */
export const buildFonts = async (root: string): Promise<Fonts> => {
  const built = await Promise.all(
    fonts.map(async ({ file, family, source, weights, fallbacks }) => {
      const { bytes, metrics } = await cached(root, require.resolve(source), weights);
      return {
        entry: [file, bytes] as const,
        css: `@font-face{font-family:"${family}";src:url(${file}) format("woff2");font-weight:${weights.min} ${weights.max};font-display:swap}`,
        fallbackCss: fallbacks.map((one) => fallbackFaces(metrics, one)).join(''),
      };
    }),
  );
  return {
    files: Object.fromEntries(built.map(({ entry }) => entry)),
    css: built.map(({ css }) => css).join(''),
    fallbackCss: built.map(({ fallbackCss }) => fallbackCss).join(''),
  };
};

interface Cut {
  readonly bytes: Uint8Array;
  readonly metrics: FontMetrics;
}

const cached = async (root: string, source: string, weights: { min: number; max: number }): Promise<Cut> => {
  const original = await readFile(source);
  const key = createHash('sha256')
    .update(original)
    .update(letters)
    .update(JSON.stringify(weights))
    .update('widths of both weights')
    .digest('hex')
    .slice(0, 16);
  const folder = join(root, '.cache', 'fonts');
  const known = await Promise.all([readFile(join(folder, `${key}.woff2`)), readFile(join(folder, `${key}.json`), 'utf8')]).catch(
    () => undefined,
  );
  if (known) return { bytes: known[0], metrics: JSON.parse(known[1]) as FontMetrics };
  // Loaded only when something has to be cut.
  const [{ default: subsetFont }, { fromBuffer }] = await Promise.all([import('subset-font'), import('@capsizecss/unpack')]);
  const bytes = await subsetFont(original, letters, { targetFormat: 'woff2', variationAxes: { wght: weights } });
  const bold = await subsetFont(original, letters, { targetFormat: 'truetype', variationAxes: { wght: weights.max } });
  const { ascent, descent, lineGap, unitsPerEm, xWidthAvg } = await fromBuffer(bytes);
  const { xWidthAvg: boldXWidthAvg } = await fromBuffer(bold);
  const metrics = { ascent, descent, lineGap, unitsPerEm, xWidthAvg, boldXWidthAvg };
  await replaceFiles(folder, { [`${key}.woff2`]: bytes, [`${key}.json`]: JSON.stringify(metrics) });
  return { bytes, metrics };
};
