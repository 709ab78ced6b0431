import type { Launch, Standing } from '../scorm/port';
import { decode } from './domain/codec';
import { type Outline, rolesOffered } from './domain/outline';
import { freshRecord, type ProgressRecord } from './domain/progress';
import { reconcile } from './domain/reconcile';
import type { Settings } from './domain/settings';
import type { Notice } from './ui/app';

/**
 * The record to start with and what to say about it: what the LMS gave us, as far as it can be trusted.
 * Whatever happened to the saved text, an outcome that the LMS itself still shows is never lost.
 */
export const restore = (
  launch: Launch,
  outline: Outline,
  settings: Settings,
  seed: number,
): { record: ProgressRecord; notice: Notice } => {
  const languages = settings.languages ?? outline.languages;
  const wanted = launch.languages?.map((tag) => tag.toLowerCase().split('-')[0]) ?? [];
  const preferred = wanted.find((language) => language !== undefined && languages.includes(language));
  const fresh = freshRecord(preferred ?? languages[0] ?? 'en', seed);
  const found = decode(launch.text, outline);
  const roles = rolesOffered(outline, settings.roles);
  const fitted = (record: ProgressRecord): ProgressRecord => {
    const known = reconcile(record, outline, settings.extensions);
    const role = known.role !== null && roles.includes(known.role) ? known.role : roles.length === 1 ? (roles[0] ?? null) : null;
    return atLeast(
      { ...known, role, language: languages.includes(known.language) ? known.language : fresh.language },
      launch.standing,
    );
  };
  switch (found.kind) {
    case 'whole':
      return { record: fitted(found.record), notice: 'none' };
    case 'head':
      return { record: fitted(found.record), notice: 'partial' };
    case 'empty':
      return {
        record: fitted(fresh),
        notice: launch.standing === 'passed' || launch.standing === 'completed' ? 'wiped' : 'none',
      };
    case 'foreign':
      return { record: fitted(fresh), notice: 'other' };
    case 'newer':
      return { record: fitted(fresh), notice: 'newer' };
    case 'unreadable':
      return { record: fitted(fresh), notice: 'fresh' };
  }
};

/** An LMS that says passed knows something that a lost record does not. */
const atLeast = (record: ProgressRecord, standing: Standing): ProgressRecord =>
  standing === 'passed' || standing === 'completed' ? { ...record, outcome: 'passed' } : record;
