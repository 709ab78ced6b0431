/** What decides how much room a text takes. */
export interface FontMetrics {
  readonly ascent: number;
  /** Below the line, so negative. */
  readonly descent: number;
  readonly lineGap: number;
  readonly unitsPerEm: number;
  /** Mean width of letters as often as they come in running text. */
  readonly xWidthAvg: number;
  /** The same in the heaviest weight. */
  readonly boldXWidthAvg: number;
}

/** A typeface that stands in until ours is here, and where systems keep it. */
export interface Fallback {
  readonly family: string;
  readonly local: readonly string[];
  /** Mean letter width in parts of an em, as @capsizecss/metrics 4.3.0 lists it for the first local name. */
  readonly width: number;
  /**
   * Its bold, where that is as wide everywhere; without it browsers thicken the regular one, which stays narrow. Its width
   * is measured in the font that copies the widths of the first local name (Liberation Sans Bold for Arial Bold).
   */
  readonly bold?: Pick<Fallback, 'local' | 'width'>;
}

export const bodyFallbacks: readonly Fallback[] = [
  {
    family: 'Body Fallback',
    local: ['Arial', 'ArialMT', 'Liberation Sans', 'Roboto'],
    width: 913 / 2048,
    bold: { local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Roboto Bold'], width: 983 / 2048 },
  },
];

export const displayFallbacks: readonly Fallback[] = [
  { family: 'Display Fallback A', local: ['Georgia'], width: 913 / 2048 },
  { family: 'Display Fallback B', local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'], width: 832 / 2048 },
  { family: 'Display Fallback C', local: ['Noto Serif'], width: 481 / 1000 },
];

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/**
 * A stand-in stretched to the room that our typeface takes: when ours arrives, lines keep their height and, nearly always,
 * their breaks.
 */
export const fallbackFaces = (font: FontMetrics, { family, local, width, bold }: Fallback): string => {
  const face = (sources: readonly string[], weights: string, size: number) => {
    const part = (units: number) => percent(units / font.unitsPerEm / size);
    const src = sources.map((name) => `local("${name}")`).join(',');
    return `@font-face{font-family:"${family}";src:${src};font-weight:${weights};size-adjust:${percent(size)};ascent-override:${part(font.ascent)};descent-override:${part(-font.descent)};line-gap-override:${part(font.lineGap)}}`;
  };
  const regularSize = font.xWidthAvg / font.unitsPerEm / width;
  if (!bold) return face(local, '400 700', regularSize);
  const boldSize = font.boldXWidthAvg / font.unitsPerEm / bold.width;
  // A system without the bold has at least the other.
  return face(local, '400 500', regularSize) + face([...bold.local, ...local], '501 700', boldSize);
};
