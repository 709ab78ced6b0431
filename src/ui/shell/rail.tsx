import type { ComponentChildren } from 'preact';
import { hasFinal } from '../../domain/outline';
import { finalIsOpen } from '../../machines/launched';
import { useSurroundings } from '../block-props';
import { Icon } from '../components/icon';
import { Words } from '../components/rich-text';
import { useCourse } from '../screen-props';
import { LanguageSwitch } from './language-switch';
import { useLessons } from './use-lessons';
import './rail.css';

/** All lessons and the final check: what is done, where you are, what comes. On small frames the Lessons button opens it. */
export const Rail = ({ open, onGo }: { open: boolean; onGo: () => void }) => {
  const { t } = useSurroundings();
  const { send, launched, context, openReading } = useCourse();
  const lessons = useLessons();
  const { record } = context;
  const passed = record.outcome === 'passed';
  const go = (action: () => void) => () => {
    action();
    onGo();
  };
  return (
    <nav id="rail" class={open ? 'rail rail-open' : 'rail'} aria-labelledby="rail-title">
      <h2 id="rail-title">{t.header.lessons}</h2>
      <ol class="rail-list">
        {lessons.map(({ id, title, ...lesson }, i) => (
          <Row
            key={id}
            {...lesson}
            title={<Words line={title} bare />}
            mark={i + 1}
            onOpen={go(() => send({ type: 'OPEN_LESSON', lesson: id }))}
          />
        ))}
        {hasFinal(launched.outline) && (
          <Row
            title={t.header.finalCheck}
            mark={<Icon name="badge" />}
            done={passed}
            now={['final', 'result', 'review'].includes(record.place.screen)}
            open={finalIsOpen(launched, record)}
            onOpen={go(() => send({ type: passed ? 'OPEN_RESULT' : 'OPEN_FINAL' }))}
          />
        )}
      </ol>
      <ul class="rail-more">
        <li>
          <button type="button" class="rail-link" onClick={go(() => send({ type: 'OPEN_WELCOME' }))}>
            {t.header.welcome}
          </button>
        </li>
        {record.place.screen === 'page' && (
          <li>
            <button type="button" class="rail-link" onClick={go(() => send({ type: 'OPEN_PLAIN' }))}>
              {t.plain.open}
            </button>
          </li>
        )}
        <li>
          {/* The list stays open: focus comes back here. */}
          <button type="button" class="rail-link" onClick={openReading}>
            {t.comfort.title}
          </button>
        </li>
        {passed && (
          <li>
            <button type="button" class="rail-link" onClick={go(() => send({ type: 'OPEN_CERTIFICATE' }))}>
              {t.paper.certificate}
            </button>
          </li>
        )}
        {launched.outline.roles.length > 0 && (
          <li>
            <button type="button" class="rail-link" onClick={go(() => send({ type: 'OPEN_AID' }))}>
              {t.paper.aid}
            </button>
          </li>
        )}
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

interface RowProps {
  readonly title: ComponentChildren;
  /** Number or icon in the dot until it is done. */
  readonly mark: ComponentChildren;
  readonly done: boolean;
  readonly now: boolean;
  /** May be opened; plain text otherwise. */
  readonly open: boolean;
  readonly onOpen: () => void;
}

const Row = ({ title, mark, done, now, open, onOpen }: RowProps) => {
  const { header } = useSurroundings().t;
  const words = (
    <>
      <span class="rail-dot" aria-hidden="true">
        {done ? <Icon name="check" /> : mark}
      </span>
      <span>
        {title}
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
