import type { PlanView } from '../../../content/blocks/plan';
import { type BlockProps, useSurroundings } from '../../block-props';
import { AskForm, useAsk } from '../../components/ask';
import { Feedback } from '../../components/feedback';
import { Options } from '../../components/options';
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
      <AskForm ask={ask} error={t.ask.errorOne} check={t.plan.keep}>
        <Options
          id={block.id}
          type="single"
          prompt={block.prompt}
          hint={`${t.ask.one} ${t.plan.note}`}
          options={block.options}
          chosen={ask.response}
          onChoose={(key) => onAnswer(key)}
          error={ask.tries > 0 ? t.ask.errorOne : undefined}
          disabled={!ask.open}
          first={ask.first}
        />
      </AskForm>
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
