import type { AnswerReport, ObjectiveReport, Report } from '../../scorm/port';
import { decode, encode } from '../domain/codec';
import { merge } from '../domain/merge';
import { progressOf } from '../domain/outcome';
import type { Outline } from '../domain/outline';
import type { ProgressRecord } from '../domain/progress';
import { grade, itemOf } from '../domain/scoring';
import type { Settings } from '../domain/settings';

export interface ReportDeps {
  readonly outline: Outline;
  readonly settings: Settings;
  /** Seconds of this session in which the page was visible. */
  readonly visibleSeconds: () => number;
  /** Visible seconds of all earlier sessions. */
  readonly earlierSeconds: number;
  /** An item or objective in plain words. */
  readonly describe: (id: string) => string;
  /** What the LMS holds of an earlier session could not be read: a score may be there that nobody here knows. */
  readonly doubtful?: boolean;
  /** The text in the LMS is of a later version, and is not overwritten. */
  readonly guarded?: boolean;
}

export interface Reporter {
  /** The record as it is saved, with what the other texts of the same learner say. */
  toText(record: ProgressRecord, others: readonly string[]): string;
  /** The record in the port's words, at the moment of writing. */
  toReport(record: ProgressRecord, answers: readonly AnswerReport[], others: readonly string[]): Report;
}

export const createReporter = (deps: ReportDeps): Reporter => {
  const { outline, settings, visibleSeconds, earlierSeconds, describe } = deps;
  const joined = (record: ProgressRecord, others: readonly string[]): ProgressRecord =>
    others.reduce((all, text) => {
      const found = decode(text, outline);
      return 'record' in found ? merge(all, found.record) : all;
    }, record);
  const seconds = () => Math.round(visibleSeconds());
  const text = (record: ProgressRecord) =>
    encode({ ...record, seconds: Math.max(record.seconds, earlierSeconds + seconds()) }, outline);

  const toReport: Reporter['toReport'] = (own, answers, others) => {
    const record = joined(own, others);
    const guarded = deps.guarded || others.some((other) => decode(other, outline).kind === 'newer');
    return {
      // What a later version wrote is for that version to read again.
      text: guarded ? '' : text(record),
      location: locationOf(record),
      outcome: record.outcome,
      ...(record.best !== null && !(deps.doubtful && record.outcome !== 'passed') && { percent: record.best }),
      progress: progressOf(record, { outline, role: record.role, extensions: settings.extensions }),
      seconds: seconds(),
      answers,
      objectives: objectivesOf(record, outline, describe),
    };
  };
  return { toText: (record, others) => text(joined(record, others)), toReport };
};

const locationOf = ({ place, final }: ProgressRecord): string => {
  if (place.screen === 'page') return place.page;
  return place.screen === 'final' && final.phase === 'asking' ? `final-${final.index + 1}` : place.screen;
};

/** What the last graded attempt says of each objective it asked about. */
const objectivesOf = ({ final }: ProgressRecord, outline: Outline, describe: ReportDeps['describe']): ObjectiveReport[] => {
  if (final.phase !== 'graded') return [];
  const { missed } = grade(outline, final);
  const asked = new Set(final.draw.map((id) => itemOf(outline, id)?.objective));
  return outline.objectives.flatMap(({ id }) =>
    asked.has(id)
      ? [
          {
            id: id.replace('.', '_'),
            description: describe(id).slice(0, 250),
            status: missed.includes(id) ? ('failed' as const) : ('passed' as const),
          },
        ]
      : [],
  );
};
