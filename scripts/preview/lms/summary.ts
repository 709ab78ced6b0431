import type { Cmi } from '../../../scorm/lms/cmi';
import { sessionSeconds } from './launch-data';
import { inWords, moment } from './time';

export type Mood = 'none' | 'going' | 'good' | 'bad';

export interface Line {
  readonly value: string;
  readonly note?: string;
}

export interface Summary {
  readonly status: Line & { readonly mood: Mood };
  readonly score: Line;
  readonly time: Line;
  readonly progress: Line;
  readonly bookmark: Line;
  readonly saved: Line;
}

const statuses: Readonly<Record<string, readonly [string, Mood]>> = {
  passed: ['Passed', 'good'],
  completed: ['Completed', 'good'],
  failed: ['Failed', 'bad'],
  incomplete: ['In progress', 'going'],
  browsed: ['Browsed', 'going'],
};

function status(cmi: Cmi): Summary['status'] {
  const completion = cmi['cmi.completion_status'] ?? '';
  const success = cmi['cmi.success_status'] ?? '';
  const word = cmi['cmi.core.lesson_status'] ?? (statuses[success] ? success : completion);
  const [value, mood] = statuses[word] ?? (['Not started', 'none'] as const);
  const both =
    statuses[success] && completion ? { note: completion === 'completed' ? 'and completed' : `but ${completion}` } : {};
  return { value, mood, ...both };
}

function score(cmi: Cmi): Line {
  const raw = cmi['cmi.core.score.raw'] ?? cmi['cmi.score.raw'];
  const scaled = cmi['cmi.score.scaled'];
  const max = cmi['cmi.core.score.max'] ?? cmi['cmi.score.max'];
  const mark =
    cmi['cmi.student_data.mastery_score'] ??
    (cmi['cmi.scaled_passing_score'] && String(Number(cmi['cmi.scaled_passing_score']) * 100));
  const note = mark ? { note: `pass mark from the LMS: ${mark}` } : {};
  if (raw) return { value: max ? `${raw} of ${max}` : raw, ...note };
  return { value: scaled ? `${Math.round(Number(scaled) * 100)}%` : 'None yet', ...note };
}

/** The committed data in words that need no knowledge of the standard. */
export function summarize(
  edition: 'scorm12' | 'scorm2004',
  cmi: Cmi,
  total: number,
  savedAt: number | undefined,
  unsaved: number,
): Summary {
  const session = sessionSeconds(edition, cmi);
  const share = cmi['cmi.progress_measure'];
  const bookmark = cmi['cmi.core.lesson_location'] || cmi['cmi.location'];
  return {
    status: status(cmi),
    score: score(cmi),
    time: { value: inWords(total + session), ...(total ? { note: `${inWords(session)} in the latest session` } : {}) },
    progress:
      edition === 'scorm12'
        ? { value: '–', note: 'not part of SCORM 1.2' }
        : { value: share ? `${Math.round(Number(share) * 100)}%` : 'None yet' },
    bookmark: { value: bookmark || 'None yet' },
    saved: {
      value: savedAt ? moment(savedAt) : 'Never',
      ...(unsaved ? { note: `${unsaved} ${unsaved === 1 ? 'value' : 'values'} not saved yet` } : {}),
    },
  };
}
