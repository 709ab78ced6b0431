import type { GuessView } from '../../../content/blocks/guess';
import { fill } from '../../../domain/strings';
import { type BlockProps, useSurroundings } from '../../block-props';
import { useAsk } from '../../components/ask';
import { AskOptions } from '../../components/ask-options';
import { Feedback, Others, Reason } from '../../components/feedback';
import { Prose, spoken, Words } from '../../components/rich-text';
import { SourcesOf } from '../../components/source-note';
import './guess.css';

/** Guess, then see the number. A guess is never wrong. */
export const GuessBlock = (props: BlockProps<GuessView>) => {
  const { block, onAnswer } = props;
  const { t, channels } = useSurroundings();
  const ask = useAsk(props);
  const guessed = block.options.find(({ key }) => key === ask.response);
  const answer = block.options.find(({ correct }) => correct);

  return (
    <div class="guess card">
      <AskOptions
        ask={ask}
        check={t.guess.show}
        error={t.guess.error}
        id={block.id}
        type="single"
        prompt={block.prompt}
        options={block.options}
        onChoose={onAnswer}
      />
      {ask.shown && guessed && answer && (
        <Feedback
          tone="plain"
          title={guessed === answer ? t.guess.near : fill(t.guess.youSaid, { guess: spoken(guessed.text, channels) })}
          heading={ask.heading}
        >
          <p class="big">
            <Words line={answer.text} />
          </p>
          <Prose text={block.answer} />
          <Reason option={guessed} />
          <SourcesOf view={block} elsewhere={block.options.map(({ reason }) => reason)} />
          <Others options={block.options.filter((option) => option !== guessed)} />
        </Feedback>
      )}
    </div>
  );
};
