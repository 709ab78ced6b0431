import { useRef, useState } from 'preact/hooks';
import { optionOrder } from '../../domain/draw';
import type { FinalPart } from '../../domain/parts';
import { isComplete } from '../../domain/response';
import { isRight, itemOf } from '../../domain/scoring';
import { fill } from '../../domain/strings';
import { currentItem } from '../../machines/quiz';
import { useSurroundings } from '../block-props';
import { ErrorSummary } from '../components/error-summary';
import { Reason } from '../components/feedback';
import { Prose, Words } from '../components/rich-text';
import { ReviewerNotes } from '../reviewer/notes';
import { useCourse } from '../screen-props';
import { Actions } from '../shell/actions';
import { Heading } from '../shell/heading';
import { ItemFields } from './item-fields';

/** One item of the final check; in phase parallel another form of a safety item that was missed, with its reason first. */
export const ItemScreen = ({ part }: { part: FinalPart }) => {
  const { t } = useSurroundings();
  const { launched, context, send } = useCourse();
  const { final } = context.record;
  const [tries, setTries] = useState(0);
  const first = useRef<HTMLElement>(null);
  const id = currentItem(final);
  const item = id === undefined ? undefined : itemOf(launched.outline, id);
  const view = id === undefined ? undefined : part.items[id];
  if (!item || !view) return null;
  const parallel = final.phase === 'parallel';
  const response = final.answers[item.id]?.response ?? '';
  const answered = isComplete(item, response) || item.type === 'ordering';
  const open = item.type === 'matching' ? item.keys.length - response.replace(/-/g, '').length : 0;
  const missing = { single: t.ask.errorOne, multiple: t.ask.errorAll }[item.type as string] ?? fill(t.ask.errorEach, { n: open });
  const error = tries > 0 && !answered ? missing : undefined;

  const go = () => {
    if (!answered) return setTries(tries + 1);
    // The order on screen is an answer too, even when nothing had to be moved.
    if (item.type === 'ordering' && !final.answers[item.id])
      send({ type: 'CHOOSE', response: optionOrder(item, final.seed, final.attempt) });
    setTries(0);
    send({ type: parallel ? 'SUBMIT' : 'NEXT' });
  };

  return (
    <>
      <main id="main" class="stack-l">
        <Heading eyebrow={t.header.finalCheck}>
          {parallel ? t.final.parallelTitle : fill(t.final.question, { n: final.index + 1, of: final.draw.length })}
        </Heading>
        {parallel && <MissedReason part={part} />}
        {error && <ErrorSummary id={item.id} tries={tries} title={t.ask.errorTitle} message={error} field={first} />}
        {view.situation && <Prose text={view.situation} />}
        <ItemFields
          item={item}
          view={view}
          final={final}
          onChoose={(response) => send({ type: 'CHOOSE', response })}
          error={error}
          first={first}
        />
        <ReviewerNotes id={item.id} views={[view]} />
      </main>
      <Actions
        onBack={parallel ? undefined : () => send({ type: 'BACK' })}
        onContinue={go}
        continueLabel={parallel ? t.final.parallelSend : t.final.next}
      />
    </>
  );
};

/** Why the missed safety item matters, before it is asked in another form. */
const MissedReason = ({ part }: { part: FinalPart }) => {
  const { t } = useSurroundings();
  const { launched, context } = useCourse();
  const { final } = context.record;
  const groupOf = (id: string | undefined) => (id === undefined ? undefined : itemOf(launched.outline, id)?.safety);
  const group = groupOf(final.parallels[final.index]);
  // The parallels of a group stand in the order of its missed items.
  const earlier = final.parallels.slice(0, final.index).filter((id) => groupOf(id) === group).length;
  const missed = final.draw.filter((id) => groupOf(id) === group && !isRight(launched.outline, final, id))[earlier];
  const view = missed === undefined ? undefined : part.items[missed];
  const best = view?.options.find(({ correct }) => correct);
  if (!view) return null;
  return (
    <section class="card stack">
      <h2>{t.final.parallelIntro}</h2>
      {view.situation && <Prose text={view.situation} />}
      <p>
        <b>
          <Words line={view.prompt} />
        </b>
      </p>
      {best && (
        <>
          <p>
            <b>{t.ask.best}:</b> <Words line={best.text} />
          </p>
          <Reason option={best} />
        </>
      )}
      <p>{t.final.parallelAsk}</p>
    </section>
  );
};
