import type { OrderingView } from '../../../content/blocks/ordering';
import { judge, rightOrder } from '../../../domain/response';
import { fill } from '../../../domain/strings';
import type { OptionView } from '../../../domain/view';
import { type BlockProps, useSurroundings } from '../../block-props';
import { AskForm, Retry, useAsk } from '../../components/ask';
import { Feedback, Reason } from '../../components/feedback';
import { Tag } from '../../components/mark';
import { Question } from '../../components/options';
import { Order, startOrder } from '../../components/order';
import { SourcesOf } from '../../components/source-note';

/**
 * Cards to put in order. After the check: the result, the learner's order with what fits, then a good order with the
 * reasons. An order that is right is a good one: its reasons stand on the learner's own cards.
 */
export const OrderingBlock = (props: BlockProps<OrderingView>) => {
  const { block, question, onAnswer } = props;
  const { t } = useSurroundings();
  const ask = useAsk(props);
  const { shown, open } = ask;
  if (question?.type !== 'ordering') return null;

  const order = ask.response || startOrder(question);
  const verdict = judge(question, order);
  const places = [...question.correct].sort();
  const placeOf = (key: string) => question.correct[question.keys.indexOf(key)];
  const good = verdict.right ? order : rightOrder(question.keys, question.correct);
  const error = ask.tries > 0 ? t.ask.errorOrder : undefined;

  return (
    <div>
      <AskForm ask={ask} id={block.id} error={t.ask.errorOrder} check={t.order.check}>
        <Question id={block.id} prompt={block.prompt} hint={`${t.order.hint} ${t.ask.noScore}`} error={error}>
          {shown && (
            <Feedback
              tone={verdict.right ? 'right' : 'almost'}
              title={fill(t.feedback.placed, { n: verdict.parts, of: verdict.of })}
              heading={ask.heading}
            />
          )}
          <Order
            options={block.options}
            order={order}
            onOrder={open ? onAnswer : undefined}
            first={ask.first}
            below={(option, i) =>
              !open && (
                <>
                  <Tag tone={placeOf(option.key) === places[i] ? 'right' : 'almost'}>
                    {placeOf(option.key) === places[i]
                      ? t.feedback.inPlace
                      : fill(t.feedback.betterPlace, { place: good.indexOf(option.key) + 1 })}
                  </Tag>
                  {verdict.right && why(option)}
                </>
              )
            }
          />
        </Question>
      </AskForm>
      {!open && !verdict.right && (
        <section class="stack good-order">
          <h3>{t.feedback.goodOrder}</h3>
          <Order options={block.options} order={good} below={why} />
        </section>
      )}
      <SourcesOf view={shown ? block : [block.prompt]} elsewhere={block.options.map(({ reason }) => reason)} />
      {shown && !verdict.right && <Retry ask={ask} />}
    </div>
  );
};

const why = (option: OptionView) => (
  <div class="order-why">
    <Reason option={option} />
  </div>
);
