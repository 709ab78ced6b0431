import { minutesLeft } from '../../domain/course-path';
import { titleOf } from '../../domain/settings';
import { fill } from '../../domain/strings';
import { pathOf } from '../../machines/launched';
import { useSurroundings } from '../block-props';
import { Icon } from '../components/icon';
import { ToPart } from '../components/to-part';
import { useCourse } from '../screen-props';
import { useLessons } from './use-lessons';
import './header.css';

interface HeaderProps {
  readonly onPause: () => void;
  readonly menuOpen: boolean;
  /** Absent once the session is over: nothing leads on. */
  readonly onMenu: (() => void) | undefined;
  /** The screen takes the whole width: the list of lessons is behind its button here, too. */
  readonly wide: boolean;
}

/** The way past it, mark, place, Get help, Take a break, Lessons: the same order on every screen. */
export const Header = ({ onPause, menuOpen, onMenu, wide }: HeaderProps) => {
  const { t, language } = useSurroundings();
  const { start, launched, openHelp, openReading } = useCourse();
  const title = titleOf(launched.settings, start.course.title, language);
  return (
    <div class={wide ? 'top top-wide' : 'top'}>
      <ToPart of="title" look="skip">
        {t.header.skip}
      </ToPart>
      <p class="brand">
        {launched.settings.logo ? (
          <img class="logo" src={launched.settings.logo} alt={launched.settings.organization ?? ''} />
        ) : (
          <Mark />
        )}
        <span>{title}</span>
      </p>
      <Where />
      <div class="tools">
        <button type="button" class="tool tool-help" onClick={openHelp}>
          <Icon name="phone" />
          {t.header.help}
        </button>
        <button type="button" class="tool" onClick={onPause}>
          <Icon name="pause" />
          <span class="tool-words">{t.header.pause}</span>
        </button>
        <button type="button" class={onMenu ? 'tool tool-reading' : 'tool'} onClick={openReading}>
          <Icon name="letters" />
          <span class="vh">{t.comfort.title}</span>
        </button>
        {onMenu && (
          <button type="button" class="tool tool-menu" aria-expanded={menuOpen} aria-controls="rail" onClick={onMenu}>
            <Icon name="menu" />
            <span class="tool-words">{t.header.lessons}</span>
          </button>
        )}
      </div>
      <Bars />
    </div>
  );
};

const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="9" fill="var(--brand)" />
    <path d="M8 24v-9a8 8 0 0 1 16 0v9" fill="none" stroke="var(--on-brand)" stroke-width="2.6" stroke-linecap="round" />
    <circle cx="16" cy="16.5" r="3.6" fill="var(--sun)" />
  </svg>
);

/** Where the learner is, in words; minutes, never percent. */
const Where = () => {
  const { t } = useSurroundings();
  const { launched, context } = useCourse();
  const { record } = context;
  const lessons = useLessons();
  const now = lessons.findIndex(({ now: here }) => here);
  const place =
    lessons.length < 2 || record.place.screen === 'welcome'
      ? ''
      : now >= 0
        ? fill(t.header.lessonOf, { n: now + 1, of: lessons.length })
        : t.header.finalCheck;
  if (!place) return <p class="where">{launched.settings.organization ?? ''}</p>;
  const minutes = minutesLeft(pathOf(launched, record), record.visited);
  return (
    <p class="where">
      <b>{place}</b>
      {record.outcome !== 'passed' && (
        <>
          <span class="where-dot" aria-hidden="true">
            {' · '}
          </span>
          <span>{minutes === 1 ? t.header.minuteLeft : fill(t.header.minutesLeft, { n: minutes })}</span>
        </>
      )}
    </p>
  );
};

/** The rail in small: one bar per lesson. The words beside carry the meaning. */
const Bars = () => (
  <ol class="course-bars" aria-hidden="true">
    {useLessons().map(({ id, done, now }) => (
      <li key={id} class={now ? 'now' : done ? 'done' : ''} />
    ))}
  </ol>
);
