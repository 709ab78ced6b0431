import type { Strings } from '../domain/strings';
import type { CourseContext, Launched, Saving } from '../machines/course';

/** What is saved at the moment, and whether this browser has it too. */
type At = Pick<CourseContext, 'saving' | 'here'>;
type Where = Pick<Launched, 'review' | 'storage' | 'guarded' | 'port'>;

/** What is saved and what is not yet, in words. */
export const savingWords = (launched: Where, { saving, here }: At, { status, end }: Strings): string => {
  if (launched.review) return status.review;
  if (isOnlyHere(launched, saving) || saving === 'apart') return here ? status.browser : status.memory;
  switch (saving) {
    case 'lost':
      return end.lost;
    case 'retrying':
      return status.notSaved;
    case 'closed':
      return end.saved;
    case 'clean':
      return status.saved;
    default:
      return status.pending;
  }
};

/** The same at more length, while something is wrong on the way to the LMS or nothing is kept; undefined while nothing is. */
export const troubleWords = (launched: Where, at: At, t: Strings): string | undefined => {
  const { saving, here } = at;
  if (!isTrouble(launched, at)) return undefined;
  if (isAway(saving)) return here ? t.status.away : t.status.awayLost;
  if (saving === 'retrying') return here ? t.status.notSavedHere : t.status.notSavedLong;
  if (saving === 'apart') return here ? t.status.reopen : t.status.reopenLost;
  return savingWords(launched, at, t);
};

/** Whoever closes the page now comes back to the same place. */
export const placeIsSaved = (launched: Where, { saving, here }: At): boolean =>
  !launched.review && (here || !(isOnlyHere(launched, saving) || isTrouble(launched, { saving, here })));

/** Trying again may help: the LMS refused, or was not there yet. */
export const mayRetry = (saving: Saving): boolean => saving === 'retrying' || isAway(saving);

/** The LMS was never reached, keeps a text of a later version, or shall not be there at all. */
const isOnlyHere = ({ storage, guarded, port }: Where, saving: Saving): boolean =>
  guarded === true ||
  port.edition === 'standalone' ||
  isAway(saving) ||
  (storage !== 'lms' && saving === 'lost') ||
  isAlone({ storage, port });

/** What was lost at the end, the last screen says. */
const isTrouble = (launched: Where, { saving, here }: At): boolean =>
  !launched.review &&
  saving !== 'closed' &&
  saving !== 'lost' &&
  (saving === 'retrying' || saving === 'apart' || isAway(saving) || (isOnlyHere(launched, saving) && !here) || isAlone(launched));

/** No LMS was found, or it did not let us in. */
const isAway = (saving: Saving): boolean => saving === 'offline' || saving === 'reaching';

/** An adapter that looks after the browser's copy itself never says that it reached an LMS after all. */
const isAlone = ({ storage, port }: Pick<Where, 'storage' | 'port'>): boolean =>
  storage !== 'lms' && port.edition !== 'standalone' && port.keep === undefined;
