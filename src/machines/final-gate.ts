import { triesLeft } from '../domain/outcome';
import type { PageOutline } from '../domain/outline';
import type { Place, ProgressRecord } from '../domain/progress';
import { secondLook } from '../domain/second-look';
import { finalIsOpen, type Launched, pathOf } from './launched';
import { lastPage, nextPlace } from './navigation';

/** What stands between the last page and a try at the final check. No part of the first screen, which only asks whether it is open. */

/** Visible minutes of the course so far, over all sessions. */
export const minuteOf =
  ({ record, visibleSeconds }: Launched) =>
  (): number =>
    Math.floor((record.seconds + visibleSeconds()) / 60);

/** Visible minutes that the organization still asks for before the first try; 0 where it asks for none. */
export const minutesMissing = (launched: Launched, { final, outcome }: ProgressRecord): number =>
  launched.review || final.attempt > 0 || outcome === 'passed'
    ? 0
    : Math.max(0, (launched.settings.minimumMinutes ?? 0) - minuteOf(launched)());

/** A new try may begin: the check is open, and the organization's limits allow it. */
export const mayTry = (launched: Launched, record: ProgressRecord): boolean =>
  finalIsOpen(launched, record) &&
  (launched.review || triesLeft(record, launched.settings.attempts) > 0) &&
  minutesMissing(launched, record) === 0;

/** Back from the final check: the last page; while lessons are open, where learning goes on, so that none is skipped. */
export const beforeFinal = (launched: Launched, record: ProgressRecord): Place =>
  finalIsOpen(launched, record) ? lastPage(pathOf(launched, record)) : nextPlace(pathOf(launched, record), record);

/** What is worth a second look before the first attempt at the final check; nothing where the course stands open. */
export const pagesAgain = (launched: Launched, record: ProgressRecord): PageOutline[] =>
  launched.review || record.final.phase !== 'none' || !finalIsOpen(launched, record)
    ? []
    : secondLook(record, pathOf(launched, record), minuteOf(launched)());
