import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Contrast by the formula of WCAG 2.2, computed from the tokens themselves. */
const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';
const token = (name: string, theme: Theme): string => {
  const pair = new RegExp(`--${name}: var\\(--light, (#\\w{6})\\) var\\(--dark, (#\\w{6})\\)`).exec(css);
  const same = new RegExp(`--${name}: (#\\w{6});`).exec(css);
  const found = pair ? pair[theme === 'light' ? 1 : 2] : same?.[1];
  if (!found) throw new Error(`tokens.css has no colour --${name}`);
  return found;
};

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** Which colours meet: text on its grounds. */
const texts: Record<string, readonly string[]> = {
  ink: ['bg', 'surface', 'sunk', 'brand-tint', 'sun-tint', 'clay-tint', 'plum-tint', 'ok-tint', 'almost-tint', 'no-tint'],
  'ink-2': ['bg', 'surface', 'sunk', 'brand-tint', 'sun-tint', 'plum-tint', 'ok-tint', 'almost-tint'],
  'on-brand': ['brand', 'brand-hover'],
  link: ['bg', 'surface'],
  'brand-ink': ['bg', 'surface', 'brand-tint'],
  'sun-ink': ['sun-tint'],
  'clay-ink': ['bg', 'surface', 'clay-tint'],
  'plum-ink': ['bg', 'surface', 'plum-tint'],
  'ok-ink': ['surface', 'ok-tint'],
  'almost-ink': ['surface', 'almost-tint'],
  'no-ink': ['bg', 'surface', 'no-tint'],
};
/** Edges of controls, icons, marks of charts. */
const shapes: Record<string, readonly string[]> = {
  'line-strong': ['bg', 'surface'],
  brand: ['bg', 'surface'],
  clay: ['bg', 'surface'],
  plum: ['bg', 'surface'],
  ok: ['surface', 'ok-tint'],
  almost: ['surface', 'almost-tint'],
  no: ['surface', 'no-tint'],
  focus: ['bg', 'surface', 'sunk'],
};

const low = (pairs: Record<string, readonly string[]>, theme: Theme, least: number): string[] =>
  Object.entries(pairs).flatMap(([front, grounds]) =>
    grounds
      .map((ground) => ({ ground, ratio: contrast(token(front, theme), token(ground, theme)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ ground, ratio }) => `${front} on ${ground}: ${ratio.toFixed(2)}`),
  );

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  it('every text has the contrast of 7:1', () => expect(low(texts, theme, 7)).toEqual([]));
  it('every line and shape that carries meaning has the contrast of 3:1', () => expect(low(shapes, theme, 3)).toEqual([]));
  it('one of the two colours of the focus ring stands out on every ground, also on the brand', () => {
    for (const ground of ['bg', 'surface', 'brand', 'sun-tint', 'ok-tint', 'almost-tint'])
      expect(
        Math.max(...['focus', 'focus-halo'].map((ring) => contrast(token(ring, theme), token(ground, theme)))),
      ).toBeGreaterThan(3);
  });
});
