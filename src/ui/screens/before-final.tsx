import { useState } from 'preact/hooks';
import { lessonStates } from '../../domain/course-path';
import { needed } from '../../domain/pass-mark';
import { said } from '../../domain/settings';
import { fill } from '../../domain/strings';
import { minutesMissing } from '../../machines/final-gate';
import { finalIsOpen, pathOf } from '../../machines/launched';
import { useSurroundings } from '../block-props';
import { FieldError } from '../components/error-summary';
import { Words } from '../components/rich-text';
import { useCourse } from '../screen-props';
import { Actions } from '../shell/actions';
import { Heading } from '../shell/heading';

/** What the final check is; or which lessons are still open before it. */
export const BeforeFinal = () => {
  const { t, language } = useSurroundings();
  const { launched, context, start, send } = useCourse();
  const { record } = context;
  const open = finalIsOpen(launched, record);
  const running = record.final.phase === 'asking' || record.final.phase === 'parallel';
  const of = launched.outline.final.draw.reduce((sum, { count }) => sum + count, 0);
  const { attempts, minimumMinutes = 0, acknowledgement = '' } = launched.settings;
  // Looked at when the learner comes or asks, never on a clock.
  const [missing, look] = useState(() => minutesMissing(launched, record));
  const [confirmed, setConfirmed] = useState(false);
  const [tried, setTried] = useState(false);
  const asks = open && acknowledgement !== '' && record.final.attempt === 0 && !launched.review;
  const error = tried && asks && !confirmed ? t.final.confirmError : undefined;
  const begin = () => {
    if (running) return send({ type: 'OPEN_FINAL' });
    setTried(true);
    if (asks && !confirmed) return document.getElementById('confirm')?.focus();
    look(minutesMissing(launched, record));
    send({ type: 'BEGIN' });
  };
  const waiting = lessonStates(pathOf(launched, record), record.visited).filter(({ done }) => !done);

  return (
    <>
      <main id="main" class="stack-l">
        <Heading eyebrow={t.header.finalCheck} lead={<p>{open ? fill(t.final.intro, { n: of }) : t.final.notYetIntro}</p>}>
          {open ? t.final.title : t.final.notYet}
        </Heading>
        {open ? (
          <ul class="facts">
            <li>{fill(t.final.rule, { n: needed(of, launched.passMark), of })}</li>
            {launched.outline.final.safety.length > 0 && <li>{t.final.safety}</li>}
            <li>{attempts === undefined ? t.final.noLimit : fill(t.final.tries, { n: attempts })}</li>
            <li>{t.final.invented}</li>
          </ul>
        ) : (
          <ul class="facts">
            {waiting.map(({ lesson: { id }, open: reachable }) => (
              <li key={id}>
                {reachable ? (
                  <button type="button" class="btn btn-quiet" onClick={() => send({ type: 'OPEN_LESSON', lesson: id })}>
                    <Words line={start.lessons[id]?.title ?? []} bare />
                  </button>
                ) : (
                  <Words line={start.lessons[id]?.title ?? []} />
                )}
              </li>
            ))}
          </ul>
        )}
        {open && !running && missing > 0 && (
          <p class="card" role="status">
            {fill(t.final.minimum, { n: minimumMinutes, left: missing })}
          </p>
        )}
        {asks && <Confirm words={said(acknowledgement, language)} error={error} onChange={setConfirmed} confirmed={confirmed} />}
      </main>
      <Actions
        onBack={() => send({ type: 'BACK' })}
        onContinue={open ? begin : undefined}
        continueLabel={running ? t.final.resume : t.final.begin}
      />
    </>
  );
};

interface ConfirmProps {
  readonly words: string;
  readonly confirmed: boolean;
  readonly error: string | undefined;
  readonly onChange: (confirmed: boolean) => void;
}

/** The organization's text, to be confirmed before the first try. A try that began says that it was. */
const Confirm = ({ words, confirmed, error, onChange }: ConfirmProps) => (
  <section class="stack">
    <h2>{useSurroundings().t.final.confirm}</h2>
    {error && <FieldError id="confirm-error" message={error} />}
    <label class={confirmed ? 'option ring on' : 'option ring'}>
      <input
        class="tick"
        type="checkbox"
        id="confirm"
        checked={confirmed}
        aria-describedby={error ? 'confirm-error' : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{words}</span>
    </label>
  </section>
);
