import { useState } from 'preact/hooks';
import type { FinalPart } from '../../domain/parts';
import { fill } from '../../domain/strings';
import { openItems } from '../../machines/quiz';
import { useSurroundings } from '../block-props';
import { FieldError } from '../components/error-summary';
import { Icon } from '../components/icon';
import { Words } from '../components/rich-text';
import { useCourse } from '../screen-props';
import { Actions } from '../shell/actions';
import { Heading } from '../shell/heading';
import './overview.css';

/** All items at a glance before they are sent: what was asked, what is open, a way back to each. */
export const Overview = ({ part }: { part: FinalPart }) => {
  const { t } = useSurroundings();
  const { launched, context, send } = useCourse();
  const { final } = context.record;
  const open = openItems(launched.outline, final);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <main id="main" class="stack-l">
        <Heading
          eyebrow={t.header.finalCheck}
          lead={<p>{open.length ? fill(t.final.overviewOpen, { n: open.length }) : t.final.overviewDone}</p>}
        >
          {t.final.overviewTitle}
        </Heading>
        {asked && open.length > 0 && <FieldError id="open-error" message={t.final.openError} />}
        <ol class="overview">
          {final.draw.map((id, index) => (
            <li key={id}>
              <span class="overview-n" aria-hidden="true">
                {index + 1}
              </span>
              <span>
                <Words line={part.items[id]?.prompt ?? []} />
                <span class="note overview-state">
                  {!open.includes(index) && <Icon name="check" />}
                  {open.includes(index) ? t.final.open : t.final.answered}
                </span>
              </span>
              <button type="button" class="btn btn-quiet" onClick={() => send({ type: 'OPEN', index })}>
                {t.final.change}
                <span class="vh"> {fill(t.final.question, { n: index + 1, of: final.draw.length })}</span>
              </button>
            </li>
          ))}
        </ol>
      </main>
      <Actions
        onBack={() => send({ type: 'BACK' })}
        onContinue={() => (open.length ? setAsked(true) : send({ type: 'SUBMIT' }))}
        continueLabel={t.final.submit}
      />
    </>
  );
};
