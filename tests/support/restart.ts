import { decode, encode } from '../../src/domain/codec';
import type { Outline } from '../../src/domain/outline';
import type { ProgressRecord } from '../../src/domain/progress';
import { reconcile } from '../../src/domain/reconcile';

/** What a learner who closes the course now finds on the next launch. */
export const restarted = (record: ProgressRecord, outline: Outline, extensions: readonly string[] = []): ProgressRecord => {
  const found = decode(encode(record, outline), outline);
  if (found.kind !== 'whole') throw new Error(`the saved text came back as ${found.kind}`);
  return reconcile(found.record, outline, extensions);
};

/** A record with its pages in one order: which pages are done matters, not when. */
export const comparable = (record: ProgressRecord): ProgressRecord => ({ ...record, visited: [...record.visited].sort() });
