import type { build } from 'vite';
import type { BundleMap } from './bundle-bytes';

type Built = Awaited<ReturnType<typeof build>>;

const outputOf = (built: Built) => (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));

/** What vite built without writing it, by file name. */
export const filesOf = (built: Built): Record<string, string | Uint8Array> =>
  Object.fromEntries(outputOf(built).map((one) => [one.fileName, one.type === 'chunk' ? one.code : one.source]));

/** The source map of its script, where one was wanted. */
export const mapOf = (built: Built): BundleMap | undefined =>
  outputOf(built).flatMap((one) => (one.type === 'chunk' && one.map ? [one.map] : []))[0];
