import type { ChoiceView } from '../../../content/blocks/choice';
import { judge } from '../../../domain/response';
import { type BlockProps, useSurroundings } from '../../block-props';
import { Art } from '../../components/art';
import { AskForm, Retry, useAsk } from '../../components/ask';
import { Confidence } from '../../components/confidence';
import { choiceTitle, Explained } from '../../components/explained';
import { Feedback } from '../../components/feedback';
import { Options } from '../../components/options';
import { Prose } from '../../components/rich-text';
import { SourcesOf } from '../../components/source-note';

/** One decision: choose one, or choose all that apply. */
export const ChoiceBlock = (props: BlockProps<ChoiceView>) => {
  const { block, question, answer, onAnswer } = props;
  const { t } = useSurroundings();
  const ask = useAsk(props);
  const { response, shown, open } = ask;
  const single = block.type === 'single';
  const sure = answer?.confidence ?? 0;
  const asked = [block.situation, block.prompt, block.options.map(({ text }) => text)];
  const sought = block.situation ? 'step' : 'answer';
  const right = question !== undefined && judge(question, response).right;
  const error = single ? t.ask.errorOne : t.ask.errorAll;

  return (
    <div class="stack">
      {block.media && <Art name={block.media} />}
      {block.situation && <Prose text={block.situation} />}
      <AskForm ask={ask} error={error} check={t.ask.check}>
        <Options
          id={block.id}
          type={block.type}
          prompt={block.prompt}
          hint={`${single ? t.ask.one : t.ask.all} ${t.ask.noScore}`}
          options={block.options}
          chosen={response}
          onChoose={(keys) => onAnswer(keys, sure)}
          error={ask.tries > 0 ? error : undefined}
          disabled={!open}
          judged={shown ? sought : undefined}
          first={ask.first}
        />
        <SourcesOf view={asked} />
        {block.confidence && open && <Confidence name={`${block.id}-sure`} sure={sure} onSure={(next) => onAnswer(response, next)} />}
      </AskForm>
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
