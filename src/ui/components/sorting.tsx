import { judge } from '../../domain/response';
import { fill } from '../../domain/strings';
import type { Line } from '../../domain/text';
import type { OptionView, TargetView } from '../../domain/view';
import { type BlockProps, useSurroundings } from '../block-props';
import { AskForm, Retry, useAsk } from './ask';
import { Assign } from './assign';
import { Feedback } from './feedback';
import { Question } from './options';
import { SourcesOf } from './source-note';

interface SortableView {
  readonly id: string;
  readonly prompt: Line;
  readonly options: readonly OptionView[];
  readonly targets: readonly TargetView[];
}

/** Sort and matching: the same task, told apart by what the result says. The result comes before the cards. */
export const Sorting = ({ result, ...props }: BlockProps<SortableView> & { result: string }) => {
  const { block, question, onAnswer } = props;
  const { t } = useSurroundings();
  const ask = useAsk(props);
  const { response, shown, open } = ask;
  const left = block.options.filter((_, i) => (response[i] ?? '-') === '-').length;
  const asked = [block.prompt, block.targets, block.options.map(({ text }) => text)];
  const verdict = question && judge(question, response);

  return (
    <AskForm
      ask={ask}
      id={block.id}
      error={fill(t.ask.errorEach, { n: left })}
      check={t.ask.checkAll}
      beside={<span class="note">{fill(t.ask.chosenCount, { n: block.options.length - left, of: block.options.length })}</span>}
    >
      <Question id={block.id} prompt={block.prompt} hint={t.ask.noScore}>
        {shown && verdict && (
          <Feedback
            tone={verdict.right ? 'right' : 'almost'}
            title={fill(result, { n: verdict.parts, of: verdict.of })}
            heading={ask.heading}
          />
        )}
        <Assign
          id={block.id}
          options={block.options}
          targets={block.targets}
          response={response}
          onAssign={onAnswer}
          error={ask.tries > 0 ? t.ask.errorOne : undefined}
          judged={!open}
          first={ask.first}
        />
      </Question>
      <SourcesOf view={shown ? block : asked} elsewhere={block.options.map(({ reason }) => reason)} />
      {shown && verdict && !verdict.right && <Retry ask={ask} />}
    </AskForm>
  );
};
