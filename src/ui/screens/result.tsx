import { hasPassed, triesLeft } from '../../domain/outcome';
import { needed } from '../../domain/pass-mark';
import { grade } from '../../domain/scoring';
import { fill } from '../../domain/strings';
import { useSurroundings } from '../block-props';
import { Art } from '../components/art';
import { Icon } from '../components/icon';
import { Prose, Words } from '../components/rich-text';
import { PaperLinks } from '../papers/links';
import { useCourse } from '../screen-props';
import { Actions } from '../shell/actions';
import { Heading } from '../shell/heading';
import './result.css';

/** Passed or not yet, by objective; what to look at again, and the next step. */
export const Result = () => {
  const { t } = useSurroundings();
  const { launched, context, start, send } = useCourse();
  const { record } = context;
  const result = grade(launched.outline, record.final);
  const passed = record.outcome === 'passed';
  const nowPassed = hasPassed(result, launched.passMark);
  const { attempts } = launched.settings;
  const left = triesLeft(record, attempts);
  const over = passed || (left === 0 && !launched.review);
  const retryWords = over
    ? t.result.noTries
    : attempts === undefined
      ? t.result.failedText
      : fill(t.result.triesLeft, { n: left });
  const { course } = start;
  const asked = launched.outline.objectives.filter(({ id }) =>
    record.final.draw.some((item) => launched.outline.bank.find((one) => one.id === item)?.objective === id),
  );

  return (
    <>
      <main id="main" class="stack-l result">
        <div class={passed ? 'result-top' : ''}>
          {passed && <Art name={course.finishArt} decorative look="result-art" />}
          <Heading eyebrow={t.header.finalCheck} lead={<p>{passed ? t.result.passedText : retryWords}</p>}>
            {passed ? t.result.passedTitle : t.result.failedTitle}
          </Heading>
        </div>
        <section class="card stack">
          <p class="score">
            <b>{fill(t.result.score, { n: result.right, of: result.of })}</b>{' '}
            <span class="note">{fill(t.result.needed, { n: needed(result.of, launched.passMark), of: result.of })}</span>
          </p>
          {!nowPassed && result.unsafe.length > 0 && <p>{t.result.safetyMissed}</p>}
          <h2>{t.result.objectives}</h2>
          <ul class="objectives">
            {asked.map(({ id, lesson }) => {
              const met = !result.missed.includes(id);
              return (
                <li key={id} class={met ? 'met' : 'revisit'}>
                  <span class={`mark ${met ? 'right' : 'almost'}`}>
                    <Icon name={met ? 'check' : 'almost'} />
                  </span>
                  <span>
                    <Words line={course.objectives[id] ?? []} />
                  </span>
                  <span class="note objective-state">{met ? t.result.met : t.result.revisit}</span>
                  {!met && (
                    <button type="button" class="btn btn-quiet" onClick={() => send({ type: 'OPEN_LESSON', lesson })}>
                      {t.result.revisitGo} <Words line={start.lessons[lesson]?.title ?? []} bare />
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
        <p class="result-more">
          {passed && <PaperLinks />}
          <button type="button" class="btn btn-secondary" onClick={() => send({ type: 'REVIEW' })}>
            {t.result.review}
          </button>
          {!over && launched.port.edition !== 'standalone' && <span class="note">{t.result.practiced}</span>}
        </p>
        {passed && (
          <section class="card stack">
            <h2>
              <Words line={course.finish.heading} />
            </h2>
            <Prose text={course.finish.text} />
          </section>
        )}
      </main>
      <Actions
        onContinue={() => send(over ? { type: 'END' } : { type: 'BEGIN' })}
        continueLabel={over ? t.result.finish : t.result.retry}
      />
    </>
  );
};
