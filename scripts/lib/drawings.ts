import { optimize } from 'svgo';

/** Shrinks drawings without changing what they show. The view box stays: drawings scale. */
export const shrinkDrawings = (drawings: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...drawings].map(([name, source]) => [
      name,
      optimize(source, {
        multipass: true,
        floatPrecision: 1,
        plugins: [{ name: 'preset-default', params: { overrides: { mergePaths: false } } }, 'removeXMLNS'],
      }).data,
    ]),
  );
