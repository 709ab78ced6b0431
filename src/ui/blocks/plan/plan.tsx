import type { PlanView } from '../../../content/blocks/plan';
import { type BlockProps, useSurroundings } from '../../block-props';
import { useAsk } from '../../components/ask';
import { AskOptions } from '../../components/ask-options';
import { Feedback } from '../../components/feedback';
import { Prose, Words } from '../../components/rich-text';
import { SourcesOf } from '../../components/source-note';
import './plan.css';

/** One thing the learner means to do: kept, never judged. */
export const PlanBlock = (props: BlockProps<PlanView>) => {
  const { block, onAnswer } = props;
  const { t } = useSurroundings();
  const ask = useAsk(props);
  const chosen = block.options.find(({ key }) => key === ask.response);
  return (
    <div>
      <AskOptions
        ask={ask}
        check={t.plan.keep}
        note={t.plan.note}
        id={block.id}
        type="single"
        prompt={block.prompt}
        options={block.options}
        onChoose={onAnswer}
      />
      {ask.shown && chosen && (
        <Feedback tone="plain" title={t.plan.title} heading={ask.heading}>
          <p class="planned">
            <Words line={chosen.text} />
          </p>
          {block.after && <Prose text={block.after} />}
          <SourcesOf view={block} />
          <p>
            <button class="btn btn-secondary" type="button" onClick={ask.retry}>
              {t.plan.change}
            </button>
          </p>
        </Feedback>
      )}
    </div>
  );
};
