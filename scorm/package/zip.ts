import { zipSync } from 'fflate';
import { sorted } from './text';
import type { FileMap } from './types';

/** The earliest date a zip can hold, in local time, because zip writes local time: so every time zone gives the same bytes. */
const mtime = () => new Date(1980, 0, 1);

/** One file as it stands in a zip: its own record, and its line in the list at the end. */
interface Entry {
  readonly record: Uint8Array;
  readonly listed: Uint8Array;
}

/** Bytes of the end of a zip without a comment, and where in it the list and in a line its record are told. */
const endLength = 22;
const end = { count: 8, countInAll: 10, listLength: 12, listAt: 16 };
const recordAt = 42;

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** By content and path: the editions of a course hold mostly the same files, and packing them is what takes time. */
const packed = new WeakMap<Uint8Array, Map<string, Entry>>();

const entryOf = (path: string, content: Uint8Array): Entry => {
  const paths = packed.get(content) ?? new Map<string, Entry>();
  packed.set(content, paths);
  const known = paths.get(path);
  if (known) return known;
  const alone = zipSync({ [path]: content }, { level: 9, mtime: mtime() });
  const listAt = view(alone).getUint32(alone.length - endLength + end.listAt, true);
  const entry = { record: alone.slice(0, listAt), listed: alone.slice(listAt, -endLength) };
  paths.set(path, entry);
  return entry;
};

const total = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);

/**
 * Same files, same bytes: sorted entries, one fixed date, nothing of this machine.
 * So anyone can rebuild a release and compare the sums. The contents must not be changed afterwards.
 */
export const zip = (files: FileMap): Uint8Array<ArrayBuffer> => {
  const entries = sorted(Object.keys(files)).map((path) => entryOf(path, files[path] ?? new Uint8Array()));
  const [listAt, listLength] = [total(entries.map(({ record }) => record)), total(entries.map(({ listed }) => listed))];
  const bytes = new Uint8Array(listAt + listLength + endLength);
  const numbers = view(bytes);
  let [record, line] = [0, listAt];
  for (const entry of entries) {
    bytes.set(entry.record, record);
    bytes.set(entry.listed, line);
    numbers.setUint32(line + recordAt, record, true);
    record += entry.record.length;
    line += entry.listed.length;
  }
  bytes.set(zipSync({}), line);
  numbers.setUint16(line + end.count, entries.length, true);
  numbers.setUint16(line + end.countInAll, entries.length, true);
  numbers.setUint32(line + end.listLength, listLength, true);
  numbers.setUint32(line + end.listAt, listAt, true);
  return bytes;
};

export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
