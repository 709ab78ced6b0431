import type { GuessView } from '../../../content/blocks/guess';
import { fill } from '../../../domain/strings';
import { type BlockProps, useSurroundings } from '../../block-props';
import { AskForm, useAsk } from '../../components/ask';
import { Feedback, Others, Reason } from '../../components/feedback';
import { Options } from '../../components/options';
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
      <AskForm ask={ask} error={t.guess.error} check={t.guess.show}>
        <Options
          id={block.id}
          type="single"
          prompt={block.prompt}
          hint={`${t.ask.one} ${t.ask.noScore}`}
          options={block.options}
          chosen={ask.response}
          onChoose={(key) => onAnswer(key)}
          error={ask.tries > 0 ? t.guess.error : undefined}
          disabled={!ask.open}
          first={ask.first}
        />
      </AskForm>
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
