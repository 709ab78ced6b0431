import { decode } from '@jridgewell/sourcemap-codec';

/** As much of a source map as is needed to tell whose bytes are whose. */
export interface BundleMap {
  readonly sources: readonly (string | null)[];
  readonly mappings: string;
}

/** Bytes of minified code by source file, largest first; code that no source owns is `''`. */
export const bytesBySource = (code: string, { sources, mappings }: BundleMap): readonly (readonly [string, number])[] => {
  const bytes = new Map<string, number>();
  const add = (source: string, count: number) => bytes.set(source, (bytes.get(source) ?? 0) + count);
  const segments = decode(mappings);
  for (const [number, line] of code.split('\n').entries()) {
    let [from, owner] = [0, ''];
    for (const [column, source] of segments[number] ?? []) {
      add(owner, column - from);
      [from, owner] = [column, source === undefined ? '' : (sources[source] ?? '')];
    }
    add(owner, line.length - from);
  }
  return [...bytes].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
};

/** `preact` for a file of a package, `src/ui/blocks` for one of ours. */
export const groupOf = (source: string): string => {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  const [, own] = /((?:src|scorm)\/.+)$/.exec(source) ?? [];
  return (
    name ??
    own
      ?.split('/')
      .slice(0, 3)
      .filter((part) => !part.includes('.'))
      .join('/') ??
    'joints of the bundler'
  );
};
