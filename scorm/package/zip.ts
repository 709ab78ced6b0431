import { type Zippable, zipSync } from 'fflate';
import { sorted } from './text';
import type { FileMap } from './types';

/** The earliest date a zip can hold, in local time, because zip writes local time: so every time zone gives the same bytes. */
const mtime = () => new Date(1980, 0, 1);

/**
 * Same files, same bytes: sorted entries, one fixed date, nothing of this machine.
 * So anyone can rebuild a release and compare the sums.
 */
export const zip = (files: FileMap): Uint8Array<ArrayBuffer> => {
  const entries: Zippable = {};
  for (const path of sorted(Object.keys(files))) entries[path] = files[path] ?? new Uint8Array();
  return zipSync(entries, { level: 9, mtime: mtime() });
};

export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
