import { lessonStates } from '../../domain/course-path';
import { needed } from '../../domain/outcome';
import { fill } from '../../domain/strings';
import { finalIsOpen, pathOf } from '../../machines/course';
import { useSurroundings } from '../block-props';
import { Words } from '../components/rich-text';
import { useCourse } from '../screen-props';
import { Actions } from '../shell/actions';
import { Heading } from '../shell/heading';

/** What the final check is; or which lessons are still open before it. */
export const BeforeFinal = () => {
  const { t } = useSurroundings();
  const { launched, context, start, send } = useCourse();
  const { record } = context;
  const open = finalIsOpen(launched, record);
  const running = record.final.phase === 'asking' || record.final.phase === 'parallel';
  const of = launched.outline.final.draw.reduce((sum, { count }) => sum + count, 0);
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
            <li>{t.final.safety}</li>
            <li>{t.final.noLimit}</li>
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
      </main>
      <Actions
        onBack={() => send({ type: 'BACK' })}
        onContinue={open ? () => send(running ? { type: 'OPEN_FINAL' } : { type: 'BEGIN' }) : undefined}
        continueLabel={running ? t.final.resume : t.final.begin}
      />
    </>
  );
};
