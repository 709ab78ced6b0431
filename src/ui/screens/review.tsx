import { optionOrder } from '../../domain/draw';
import type { Item } from '../../domain/outline';
import type { FinalPart } from '../../domain/parts';
import { judge, rightOrder } from '../../domain/response';
import { itemOf } from '../../domain/scoring';
import type { ItemView } from '../../domain/view';
import { useSurroundings } from '../block-props';
import { Assign } from '../components/assign';
import { Reason, Reasons } from '../components/feedback';
import { Tag } from '../components/mark';
import { Order } from '../components/order';
import { Prose, Words } from '../components/rich-text';
import { useCourse } from '../screen-props';
import { Actions } from '../shell/actions';
import { Heading } from '../shell/heading';
import './review.css';

/** Every answer of the last attempt with its reasons: the right ones too. */
export const Review = ({ part }: { part: FinalPart }) => {
  const { t } = useSurroundings();
  const { launched, context, send } = useCourse();
  const { final } = context.record;
  return (
    <>
      <main id="main" class="stack-l">
        <Heading eyebrow={t.header.finalCheck} lead={<p>{t.review.intro}</p>}>
          {t.review.title}
        </Heading>
        <ol class="reviewed">
          {[...final.draw, ...final.parallels].map((id) => {
            const item = itemOf(launched.outline, id);
            const view = part.items[id];
            return (
              item &&
              view && (
                <li key={id} class="card stack">
                  <Reviewed
                    item={item}
                    view={view}
                    response={final.answers[id]?.response ?? ''}
                    order={optionOrder(item, final.seed, final.attempt)}
                  />
                </li>
              )
            );
          })}
        </ol>
      </main>
      <Actions onBack={() => send({ type: 'BACK' })} backLabel={t.review.back} />
    </>
  );
};

const Reviewed = ({ item, view, response, order }: { item: Item; view: ItemView; response: string; order: string }) => {
  const { t } = useSurroundings();
  const { right } = judge(item, response);
  const correctly = (chosen: boolean) => (item.type !== 'multiple' ? t.ask.best : chosen ? t.ask.right : t.ask.alsoRight);
  const options = [...order].flatMap((key) => view.options.filter((option) => option.key === key));
  return (
    <>
      {view.situation && <Prose text={view.situation} />}
      <h2>
        <Words line={view.prompt} />
      </h2>
      <Tag tone={right ? 'right' : 'almost'}>{right ? t.feedback.right : t.feedback.almost}</Tag>
      {item.type === 'matching' ? (
        <Assign
          id={`r-${item.id}`}
          options={view.options}
          targets={view.targets ?? []}
          response={response}
          onAssign={() => {}}
          judged
        />
      ) : item.type === 'ordering' ? (
        <>
          <Order options={options} order={response} />
          {!right && (
            <>
              <h3>{t.feedback.goodOrder}</h3>
              <Order options={view.options} order={rightOrder(item.keys, item.correct)} />
            </>
          )}
          <Reasons options={view.options} />
        </>
      ) : (
        <ul class="reviewed-options">
          {options.map((option) => {
            const chosen = response.includes(option.key);
            return (
              <li key={option.key} class={chosen ? 'chosen' : ''}>
                <p>
                  <b>
                    <Words line={option.text} />
                  </b>
                </p>
                {(chosen || option.correct) && (
                  <Tag tone={option.correct ? 'right' : 'almost'}>
                    {[chosen && t.ask.yourAnswer, option.correct ? correctly(chosen) : t.ask.notHere].filter(Boolean).join(' · ')}
                  </Tag>
                )}
                <Reason option={option} />
              </li>
            );
          })}
        </ul>
      )}
      {view.keep && (
        <p class="keep">
          <b>{t.feedback.keep}</b> <Words line={view.keep} />
        </p>
      )}
    </>
  );
};
