import { useSurroundings } from '../block-props';
import { savingWords } from '../saving-words';
import { useCourse } from '../screen-props';

/** What is saved and what is not yet, in a calm line. */
export const SaveLine = () => {
  const { launched, context } = useCourse();
  return <p class="save-line note">{savingWords(launched, context, useSurroundings().t)}</p>;
};
