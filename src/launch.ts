import type { Launch, Standing } from '../scorm/port';
import { type Decoded, decode, encode } from './domain/codec';
import { merge } from './domain/merge';
import { type Outline, rolesOffered } from './domain/outline';
import { type FinalProgress, freshRecord, type ProgressRecord } from './domain/progress';
import { reconcile } from './domain/reconcile';
import type { Settings } from './domain/settings';
import type { Notice } from './ui/app';

export interface Restored {
  readonly record: ProgressRecord;
  readonly notice: Notice;
  /** The record holds what the LMS does not have, or the LMS was told nothing yet. */
  readonly unsaved: boolean;
  /** So does its last attempt, which was graded: its answers were never reported. */
  readonly unsent: FinalProgress | null;
  readonly guarded: boolean;
  readonly doubtful: boolean;
}

/**
 * The record to start with and what to say about it: what the LMS gave us, as far as it can be trusted, with what this
 * browser kept of the same learner. Whatever happened to the saved text, an outcome that the LMS itself still shows is
 * never lost.
 */
export const restore = (launch: Launch, outline: Outline, settings: Settings, seed: number): Restored => {
  const languages = settings.languages ?? outline.languages;
  const wanted = launch.languages?.map((tag) => tag.toLowerCase().split('-')[0]) ?? [];
  const preferred = wanted.find((language) => language !== undefined && languages.includes(language));
  const fresh = freshRecord(preferred ?? languages[0] ?? 'en', seed);
  const roles = rolesOffered(outline, settings.roles);
  const fitted = (record: ProgressRecord): ProgressRecord => {
    const known = reconcile(record, outline, settings.extensions);
    const role = known.role !== null && roles.includes(known.role) ? known.role : roles.length === 1 ? (roles[0] ?? null) : null;
    return atLeast(
      { ...known, role, language: languages.includes(known.language) ? known.language : fresh.language },
      launch.standing,
    );
  };

  const found = decode(launch.text, outline);
  const theirs = 'record' in found ? found.record : undefined;
  const ours = keptHere(decode(launch.unsaved?.text ?? '', outline), theirs, launch.unsaved?.first === true);
  const record = ours ? (theirs ? merge(ours, theirs) : ours) : (theirs ?? fresh);
  const unsaved = ours !== undefined && encode(record, outline) !== launch.text.trim();
  const { final } = record;
  const reported = theirs?.final.attempt === final.attempt && theirs.final.phase === 'graded';
  return {
    record: fitted(record),
    notice: noticeOf(found.kind, ours !== undefined, launch.standing),
    unsaved: unsaved || launch.pending === true,
    unsent: unsaved && launch.unsaved?.told === false && final.phase === 'graded' && !reported ? final : null,
    guarded: found.kind === 'newer',
    doubtful: found.kind === 'newer' || found.kind === 'unreadable',
  };
};

/**
 * What this browser kept, if it belongs to what the LMS has: both come from the same first launch, whose seed they share,
 * or each is a first launch (two tabs). A learner whom an administrator has reset begins anew.
 */
const keptHere = (here: Decoded, theirs: ProgressRecord | undefined, first: boolean): ProgressRecord | undefined =>
  here.kind === 'whole' && (first || theirs === undefined || theirs.final.seed === here.record.final.seed)
    ? here.record
    : undefined;

const noticeOf = (kind: Decoded['kind'], rescued: boolean, standing: Standing): Notice => {
  switch (kind) {
    case 'whole':
      return 'none';
    case 'newer':
      return 'newer';
    case 'head':
      return rescued ? 'none' : 'partial';
    case 'foreign':
      return rescued ? 'none' : 'other';
    case 'unreadable':
      return rescued ? 'none' : 'fresh';
    case 'empty':
      return !rescued && (standing === 'passed' || standing === 'completed') ? 'wiped' : 'none';
  }
};

/** An LMS that says passed knows something that a lost record does not. */
const atLeast = (record: ProgressRecord, standing: Standing): ProgressRecord =>
  standing === 'passed' || standing === 'completed' ? { ...record, outcome: 'passed' } : record;
