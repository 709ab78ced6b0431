import type { ChoiceView } from '../../../content/blocks/choice';
import { judge } from '../../../domain/response';
import { type BlockProps, useSurroundings } from '../../block-props';
import { Art } from '../../components/art';
import { Retry, useAsk } from '../../components/ask';
import { AskOptions } from '../../components/ask-options';
import { CompositeNote } from '../../components/composite-note';
import { Confidence } from '../../components/confidence';
import { choiceTitle, Explained } from '../../components/explained';
import { Feedback } from '../../components/feedback';
import { Prose } from '../../components/rich-text';
import { SourcesOf } from '../../components/source-note';

/** One decision: choose one, or choose all that apply. */
export const ChoiceBlock = (props: BlockProps<ChoiceView>) => {
  const { block, question, answer, onAnswer } = props;
  const { t } = useSurroundings();
  const ask = useAsk(props);
  const { response, shown, open } = ask;
  const sure = answer?.confidence ?? 0;
  const asked = [block.situation, block.prompt, block.options.map(({ text }) => text)];
  const sought = block.step ? 'step' : 'answer';
  const right = question !== undefined && judge(question, response).right;

  return (
    <div class="stack">
      {block.media && <Art name={block.media} />}
      {block.situation && (
        <>
          <Prose text={block.situation} />
          <CompositeNote />
        </>
      )}
      <AskOptions
        ask={ask}
        check={t.ask.check}
        id={block.id}
        type={block.type}
        prompt={block.prompt}
        options={block.options}
        onChoose={(keys) => onAnswer(keys, sure)}
        judged={shown ? sought : undefined}
      >
        <SourcesOf view={asked} />
        {block.confidence && open && (
          <Confidence name={`${block.id}-sure`} sure={sure} onSure={(next) => onAnswer(response, next)} />
        )}
      </AskOptions>
      {shown && question && (
        <Feedback tone={right ? 'right' : 'almost'} title={choiceTitle(t, question, response, sought)} heading={ask.heading}>
          <Explained type={block.type} options={block.options} response={response} keep={block.keep} />
          <SourcesOf view={block} elsewhere={[asked, block.keep, block.options]} />
          {!right && <Retry ask={ask} />}
        </Feedback>
      )}
    </div>
  );
};
