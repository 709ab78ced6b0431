export const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Keeps a byte order mark if there is one, so that a check can complain about it. */
export const decode = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Order by code unit: `localeCompare` differs between machines, and package bytes must not. */
export const sorted = (names: Iterable<string>): string[] => [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
