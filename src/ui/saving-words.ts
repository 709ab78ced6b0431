import type { Strings } from '../domain/strings';
import type { Launched, Saving } from '../machines/course';

/** What is saved and what is not yet, in words. */
export const savingWords = ({ review, storage, guarded, port }: Launched, saving: Saving, { status, end }: Strings): string => {
  const here = storage === 'memory' ? status.memory : status.browser;
  if (review) return status.review;
  // The LMS was never reached, keeps a text of a later version, or shall not be there at all.
  if (guarded || port.edition === 'standalone' || isAway(saving) || (saving === 'lost' && storage !== 'lms')) return here;
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
