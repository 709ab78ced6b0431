import { finalIsOpen } from '../../machines/course';
import { useSurroundings } from '../block-props';
import { Icon } from '../components/icon';
import { Words } from '../components/rich-text';
import { useCourse } from '../screen-props';
import { LanguageSwitch } from './language-switch';
import { type LessonRow, useLessons } from './use-lessons';
import './rail.css';

/** All lessons and the final check: what is done, where you are, what comes. On small frames the Lessons button opens it. */
export const Rail = ({ open, onGo }: { open: boolean; onGo: () => void }) => {
  const { t } = useSurroundings();
  const { send, launched, context } = useCourse();
  const lessons = useLessons();
  const { record } = context;
  const go = (action: () => void) => () => {
    action();
    onGo();
  };
  return (
    <nav id="rail" class={open ? 'rail rail-open' : 'rail'} aria-labelledby="rail-title">
      <h2 id="rail-title">{t.header.lessons}</h2>
      <ol class="rail-list">
        {lessons.map((lesson, i) => (
          <Row key={lesson.id} lesson={lesson} mark={i + 1} onOpen={go(() => send({ type: 'OPEN_LESSON', lesson: lesson.id }))} />
        ))}
        <FinalRow
          onOpen={go(() => send({ type: record.outcome === 'passed' ? 'OPEN_RESULT' : 'OPEN_FINAL' }))}
          open={finalIsOpen(launched, record)}
        />
      </ol>
      <ul class="rail-more">
        <li>
          <button type="button" class="rail-link" onClick={go(() => send({ type: 'OPEN_WELCOME' }))}>
            {t.header.welcome}
          </button>
        </li>
        <li>
          <button type="button" class="rail-link" onClick={go(() => send({ type: 'OPEN_SOURCES' }))}>
            {t.header.sources}
          </button>
        </li>
        <li>
          <button type="button" class="rail-link" onClick={go(() => send({ type: 'END' }))}>
            {t.nav.leave}
          </button>
        </li>
      </ul>
      <LanguageSwitch />
    </nav>
  );
};

const Row = ({ lesson: { title, done, now, open }, mark, onOpen }: { lesson: LessonRow; mark: number; onOpen: () => void }) => {
  const { header } = useSurroundings().t;
  const words = (
    <>
      <span class="rail-dot" aria-hidden="true">
        {done ? <Icon name="check" /> : mark}
      </span>
      <span>
        <Words line={title} bare />
        {done && <span class="vh"> {header.done}</span>}
      </span>
    </>
  );
  return (
    <li class={`rail-row ${done ? 'done' : ''} ${now ? 'now' : ''}`}>
      {open ? (
        <button type="button" class="rail-link" onClick={onOpen} {...(now && { 'aria-current': 'step' as const })}>
          {words}
        </button>
      ) : (
        <span class="rail-link rail-later">{words}</span>
      )}
    </li>
  );
};

const FinalRow = ({ onOpen, open }: { onOpen: () => void; open: boolean }) => {
  const { header } = useSurroundings().t;
  const { record } = useCourse().context;
  const now = ['final', 'result', 'review'].includes(record.place.screen);
  const done = record.outcome === 'passed';
  const words = (
    <>
      <span class="rail-dot" aria-hidden="true">
        {done ? <Icon name="check" /> : <Icon name="badge" />}
      </span>
      <span>
        {header.finalCheck}
        {done && <span class="vh"> {header.done}</span>}
      </span>
    </>
  );
  return (
    <li class={`rail-row ${done ? 'done' : ''} ${now ? 'now' : ''}`}>
      {open ? (
        <button type="button" class="rail-link" onClick={onOpen} {...(now && { 'aria-current': 'step' as const })}>
          {words}
        </button>
      ) : (
        <span class="rail-link rail-later">{words}</span>
      )}
    </li>
  );
};
