import { formatHex, interpolate, wcagContrast } from 'culori';

/** Colours of the course on which text in the accent colour stands, as in src/ui/styles/tokens.css (a test compares). */
export const grounds = {
  light: { bg: '#fbf8f3', surface: '#ffffff', sunk: '#f2ece2' },
  dark: { bg: '#10181e', surface: '#18232b', sunk: '#0b1116' },
} as const;
type Theme = keyof typeof grounds;

/** What WCAG 2.2 asks of text of ordinary size. */
const enough = 4.5;

const mix = (from: string, to: string, share: number): string => formatHex(interpolate([from, to], 'oklab')(share)) ?? from;
const contrast = (text: string, ground: string): number => wcagContrast(text, ground);

/** A whole set of brand colours from one: names as in tokens.css. */
const palette = (accent: string, theme: Theme) =>
  theme === 'light'
    ? {
        brand: accent,
        'brand-hover': mix(accent, '#000000', 0.2),
        'on-brand': '#ffffff',
        'brand-tint': mix(accent, '#ffffff', 0.88),
        'brand-ink': mix(accent, '#000000', 0.2),
        link: mix(accent, '#000000', 0.2),
      }
    : {
        brand: accent,
        'brand-hover': mix(accent, '#ffffff', 0.25),
        'on-brand': mix(accent, '#000000', 0.75),
        'brand-tint': mix(accent, grounds.dark.surface, 0.82),
        'brand-ink': mix(accent, '#ffffff', 0.3),
        link: mix(accent, '#ffffff', 0.15),
      };

/** Every pair of text and ground in which an accent takes part, in words for the message. */
const pairs = (accent: string, theme: Theme): { what: string; ratio: number }[] => {
  const { brand, 'on-brand': onBrand, 'brand-tint': tint, 'brand-ink': ink } = palette(accent, theme);
  return [
    { what: 'the words on buttons', ratio: contrast(onBrand, brand) },
    ...Object.values(grounds[theme]).map((ground) => ({ what: 'words in this colour', ratio: contrast(brand, ground) })),
    { what: 'words on its tint', ratio: Math.min(contrast(brand, tint), contrast(ink, tint)) },
  ];
};

const worst = (accent: string, theme: Theme) => pairs(accent, theme).reduce((a, b) => (b.ratio < a.ratio ? b : a));

const steps = Array.from({ length: 40 }, (_, step) => step / 40);
const towards = (accent: string, theme: Theme, goal: number): string =>
  steps
    .map((share) => mix(accent, theme === 'light' ? '#000000' : '#ffffff', share))
    .find((colour) => worst(colour, theme).ratio >= goal) ?? (theme === 'light' ? '#000000' : '#ffffff');

/** Rounded down: 4.49 must not read as 4.5. */
const shown = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

/** Why a colour cannot be read in a theme, and which one near to it could; undefined when it can. */
export const accentProblem = (accent: string, theme: Theme): string | undefined => {
  const { what, ratio } = worst(accent, theme);
  if (ratio >= enough) return undefined;
  const way = theme === 'light' ? 'darker' : 'lighter';
  return `${accent} cannot be read in the ${theme} theme: ${what} would have a contrast of ${shown(ratio)}:1, and ${enough}:1 is needed. Choose a ${way} colour, such as "${towards(accent, theme, enough)}".`;
};

/** Dark surfaces need a lighter relative of the colour; somewhat more than just readable. */
export const darkOf = (light: string): string => towards(light, 'dark', 6);

/** The brand colours of both themes as a style sheet that comes after tokens.css. */
export const accentStyle = (light: string, dark: string): string => {
  const [day, night] = [palette(light, 'light'), palette(dark, 'dark')];
  const lines = Object.entries(day).map(
    ([name, colour]) => `--${name}:var(--light,${colour}) var(--dark,${night[name as keyof typeof night]})`,
  );
  return `:root{${lines.join(';')}}`;
};
