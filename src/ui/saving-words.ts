import type { Strings } from '../domain/strings';
import type { CourseContext, Launched, Saving } from '../machines/course';

/** What is saved at the moment, and whether this browser has it too. */
type At = Pick<CourseContext, 'saving' | 'here'>;
type Where = Pick<Launched, 'review' | 'storage' | 'guarded' | 'port'>;

/** What is saved and what is not yet, in words. */
export const savingWords = (launched: Where, { saving, here }: At, { status, end }: Strings): string => {
  if (launched.review) return status.review;
  if (isOnlyHere(launched, saving)) return here ? status.browser : status.memory;
  switch (saving) {
    case 'lost':
      return end.lost;
    case 'retrying':
      return status.notSaved;
    case 'apart':
      return here ? status.reopen : status.reopenLost;
    case 'closed':
      return end.saved;
    case 'clean':
      return status.saved;
    default:
      return status.pending;
  }
};

/** The same at more length, while something is wrong on the way to the LMS; undefined while nothing is. */
export const troubleWords = (launched: Where, at: At, t: Strings): string | undefined => {
  if (!isTrouble(launched, at.saving)) return undefined;
  if (at.saving !== 'retrying') return savingWords(launched, at, t);
  return at.here ? t.status.notSavedHere : t.status.notSavedLong;
};

/** Whoever closes the page now comes back to the same place. */
export const placeIsSaved = (launched: Where, { saving, here }: At): boolean =>
  !launched.review && (here || !(isOnlyHere(launched, saving) || isTrouble(launched, saving)));

/** Trying again may help: the LMS refused, or was not there yet. */
export const mayRetry = (saving: Saving): boolean => saving === 'retrying' || isAway(saving);

/** The LMS was never reached, keeps a text of a later version, or shall not be there at all. */
const isOnlyHere = ({ storage, guarded, port }: Where, saving: Saving): boolean =>
  guarded === true ||
  port.edition === 'standalone' ||
  isAway(saving) ||
  (storage !== 'lms' && (saving === 'lost' || isHere(port)));

/** What was lost at the end, the last screen says. */
const isTrouble = ({ review, storage, port }: Where, saving: Saving): boolean =>
  !review &&
  saving !== 'closed' &&
  saving !== 'lost' &&
  (saving === 'retrying' || saving === 'apart' || isAway(saving) || (storage !== 'lms' && isHere(port)));

/** No LMS was found, or it did not let us in. */
const isAway = (saving: Saving): boolean => saving === 'offline' || saving === 'reaching';

/** An adapter that looks after the browser's copy itself never says that it reached an LMS after all. */
const isHere = ({ edition, keep }: Where['port']): boolean => edition !== 'standalone' && keep === undefined;
