declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: { targetFormat: 'woff2'; variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>> },
  ): Promise<Buffer>;
}
