import type { Course } from '../load';
import { type Finding, finding } from './finding';
import { limits } from './limits';

export interface Day {
  /** The day of the report, as 2027-03-01. */
  readonly today: string;
  /** A release build refuses what another one warns of. */
  readonly release: boolean;
  /** Days after which a channel is refused; a warning comes from `channelWarnDays` or from this, if that is less. */
  readonly channelDays: number;
}

const dayLength = 86_400_000;
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayLength);

/** Claims are looked at again every year; phone lines and sites every few weeks. */
export const freshnessFindings = (course: Course, { today, release, channelDays }: Day): Finding[] => {
  const claims = Object.entries(course.claims.structure).flatMap(([id, { checked }]) => {
    const days = daysBetween(checked, today);
    const at = course.claims.file.problem([id, 'checked'], '');
    if (days < 0) return [finding('fails', 'claims', `${id} was checked on ${checked}, which has not come yet.`, at)];
    if (days <= limits.claimReviewDays) return [];
    return [
      finding(
        'fails',
        'claims',
        `${id} was last checked ${days} days ago, on ${checked}. Look at its source again, then change "checked".`,
        at,
      ),
    ];
  });
  const channels = Object.entries(course.channels.structure).flatMap(([id, { checked }]) => {
    const days = daysBetween(checked, today);
    const at = course.channels.file.problem([id, 'checked'], '');
    if (days < 0) return [finding('fails', 'channels', `${id} was checked on ${checked}, which has not come yet.`, at)];
    if (days < Math.min(limits.channelWarnDays, channelDays)) return [];
    const refused = release && days >= channelDays;
    return [
      finding(
        refused ? 'fails' : 'warns',
        'channels',
        `${id} was last checked ${days} days ago. Call or open it, then change "checked" and "how".`,
        at,
      ),
    ];
  });
  return [...claims, ...channels];
};
