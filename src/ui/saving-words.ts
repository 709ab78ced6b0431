import type { Strings } from '../domain/strings';
import type { Launched, Saving } from '../machines/course';

/** What is saved and what is not yet, in words. */
export const savingWords = ({ review, storage, guarded, port }: Launched, saving: Saving, { status, end }: Strings): string => {
  const here = storage === 'memory' ? status.memory : status.browser;
  if (review) return status.review;
  // The LMS was never reached, keeps a text of a later version, or shall not be there at all.
  if (guarded || port.edition === 'standalone' || isAway(saving)) return here;
  if (storage !== 'lms' && (saving === 'lost' || isHere(port))) return here;
  switch (saving) {
    case 'lost':
      return end.lost;
    case 'retrying':
      return status.notSaved;
    case 'apart':
      return status.reopen;
    case 'closed':
      return end.saved;
    case 'clean':
      return status.saved;
    default:
      return status.pending;
  }
};

/** No LMS was found, or it did not let us in. */
const isAway = (saving: Saving): boolean => saving === 'offline' || saving === 'reaching';

/** Something is wrong on the way to the LMS while the course runs; what was lost at the end, the last screen says. */
export const notSaving = ({ review, storage, port }: Launched, saving: Saving): boolean =>
  !review &&
  saving !== 'closed' &&
  saving !== 'lost' &&
  (saving === 'retrying' || saving === 'apart' || isAway(saving) || (storage !== 'lms' && isHere(port)));

/** Trying again may help: the LMS refused, or was not there yet. */
export const mayRetry = (saving: Saving): boolean => saving === 'retrying' || isAway(saving);

/** An adapter that looks after the browser's copy itself never says that it reached an LMS after all. */
const isHere = ({ edition, keep }: Launched['port']): boolean => edition !== 'standalone' && keep === undefined;
