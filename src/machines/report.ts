import type { AnswerReport, ObjectiveReport, Report } from '../../scorm/port';
import { encode } from '../domain/codec';
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
}

/** The record in the port's words, at the moment of writing. */
export const reporter =
  ({ outline, settings, visibleSeconds, earlierSeconds, describe }: ReportDeps) =>
  (record: ProgressRecord, answers: readonly AnswerReport[]): Report => {
    const seconds = Math.round(visibleSeconds());
    return {
      text: encode({ ...record, seconds: earlierSeconds + seconds }, outline),
      location: locationOf(record),
      outcome: record.outcome,
      ...(record.best !== null && { percent: record.best }),
      progress: progressOf(record, { outline, role: record.role, extensions: settings.extensions }),
      seconds,
      answers,
      objectives: objectivesOf(record, outline, describe),
    };
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
