import type { SessionState } from '../../machines/session';
import { useSurroundings } from '../block-props';
import { useCourse } from '../screen-props';

/** What is saved and what is not yet, in a calm line. */
export const SaveLine = ({ saving }: { saving: SessionState }) => {
  const { status } = useSurroundings().t;
  const { launched } = useCourse();
  if (launched.review) return <p class="save-line note">{status.review}</p>;
  const text =
    saving === 'retrying'
      ? status.notSaved
      : launched.storage === 'lms'
        ? saving === 'clean'
          ? status.saved
          : ''
        : launched.storage === 'browser'
          ? status.browser
          : status.memory;
  return <p class="save-line note">{text}</p>;
};
