import type { Confidence as Sure } from '../../domain/question';
import { useSurroundings } from '../block-props';
import { Segments } from './segments';

/** How sure the learner is: optional, never scored. */
export const Confidence = ({ name, sure, onSure }: { name: string; sure: Sure; onSure: (sure: Sure) => void }) => {
  const { ask } = useSurroundings().t;
  return (
    <Segments<Sure>
      name={name}
      legend={<b class="note">{ask.confidence}</b>}
      choices={[
        { value: 1, words: ask.guessing },
        { value: 2, words: ask.fairly },
        { value: 3, words: ask.very },
      ]}
      chosen={sure}
      onChoose={onSure}
    />
  );
};
