import type { build } from 'vite';

/** What vite built without writing it, by file name. */
export const filesOf = (built: Awaited<ReturnType<typeof build>>): Record<string, string | Uint8Array> => {
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  return Object.fromEntries(output.map((one) => [one.fileName, one.type === 'chunk' ? one.code : one.source]));
};
