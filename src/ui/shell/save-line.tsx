import type { Saving } from '../../machines/course';
import { useSurroundings } from '../block-props';
import { savingWords } from '../saving-words';
import { useCourse } from '../screen-props';

/** What is saved and what is not yet, in a calm line. */
export const SaveLine = ({ saving }: { saving: Saving }) => {
  const { t } = useSurroundings();
  return <p class="save-line note">{savingWords(useCourse().launched, saving, t)}</p>;
};
