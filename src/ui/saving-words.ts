import type { Strings } from '../domain/strings';
import type { Launched, Saving } from '../machines/course';

/** What is saved and what is not, in words; empty while a step is on its way. */
export const savingWords = ({ review, storage }: Launched, saving: Saving, { status, end }: Strings): string => {
  if (review) return status.review;
  if (saving === 'lost') return end.lost;
  if (saving === 'retrying' || saving === 'apart') return status.notSaved;
  if (storage !== 'lms') return storage === 'browser' ? status.browser : status.memory;
  if (saving === 'closed') return end.saved;
  return saving === 'clean' ? status.saved : '';
};

/** Something is wrong on the way to the LMS while the course runs; what was lost at the end, the last screen says. */
export const notSaving = ({ review, storage, port }: Launched, saving: Saving): boolean =>
  !review &&
  saving !== 'closed' &&
  saving !== 'lost' &&
  (saving === 'retrying' || saving === 'apart' || (storage !== 'lms' && port.edition !== 'standalone'));
