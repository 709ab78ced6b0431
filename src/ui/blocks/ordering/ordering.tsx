import type { OrderingView } from '../../../content/blocks/ordering';
import { judge, rightOrder } from '../../../domain/response';
import { fill } from '../../../domain/strings';
import { type BlockProps, useSurroundings } from '../../block-props';
import { AskForm, Retry, useAsk } from '../../components/ask';
import { Feedback, Reason } from '../../components/feedback';
import { Tag } from '../../components/mark';
import { Question } from '../../components/options';
import { Order, startOrder } from '../../components/order';
import { SourcesOf } from '../../components/source-note';

/** Cards to put in order. After the check: the learner's order with what fits, then a good order with the reasons. */
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
          <Order
            options={block.options}
            order={order}
            onOrder={open ? onAnswer : undefined}
            first={ask.first}
            below={({ key }, i) =>
              !open && (
                <Tag tone={placeOf(key) === places[i] ? 'right' : 'almost'}>
                  {placeOf(key) === places[i]
                    ? t.feedback.inPlace
                    : fill(t.feedback.betterPlace, { place: good.indexOf(key) + 1 })}
                </Tag>
              )
            }
          />
        </Question>
      </AskForm>
      {shown && (
        <Feedback
          tone={verdict.right ? 'right' : 'almost'}
          title={fill(t.feedback.placed, { n: verdict.parts, of: verdict.of })}
          heading={ask.heading}
        >
          <h4>{t.feedback.goodOrder}</h4>
          <Order
            options={block.options}
            order={good}
            below={(option) => (
              <div class="order-why">
                <Reason option={option} />
              </div>
            )}
          />
          <SourcesOf view={block} elsewhere={block.options.map(({ reason }) => reason)} />
          {!verdict.right && <Retry ask={ask} />}
        </Feedback>
      )}
    </div>
  );
};
