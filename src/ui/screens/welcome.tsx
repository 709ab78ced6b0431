import { useRef, useState } from 'preact/hooks';
import { minutesOf } from '../../domain/course-path';
import { hasFinal, practiceCount, rolesOffered } from '../../domain/outline';
import { needed } from '../../domain/pass-mark';
import { fill } from '../../domain/strings';
import { useSurroundings } from '../block-props';
import { Art } from '../components/art';
import { Out } from '../components/channel';
import { ErrorSummary } from '../components/error-summary';
import { Icon, type IconName } from '../components/icon';
import { Prose, Words } from '../components/rich-text';
import { ToPart } from '../components/to-part';
import { placeIsSaved } from '../saving-words';
import { useCourse } from '../screen-props';
import { LanguageSwitch } from '../shell/language-switch';
import { useLessons } from '../shell/use-lessons';
import { HelpNow } from './help-now';
import { RoleChoice } from './role-choice';
import './welcome.css';

const noteIcons: readonly IconName[] = ['eye', 'pause', 'lock'];

/** The opener: what this is, what you will do, what to know first, your role. */
export const Welcome = () => {
  const { t } = useSurroundings();
  const { launched, start, context, send } = useCourse();
  const { course } = start;
  const { record } = context;
  const lessons = useLessons();
  const [tries, setTries] = useState(0);
  const firstRole = useRef<HTMLInputElement>(null);
  const { outline } = launched;
  const minutes = minutesOf(outline);
  const items = outline.final.draw.reduce((sum, { count }) => sum + count, 0);
  const roleMissing = record.role === null && rolesOffered(outline, launched.settings.roles).length > 0;
  const begun = record.visited.length > 0;

  const begin = () => {
    if (!roleMissing) return send({ type: 'START' });
    setTries(tries + 1);
  };
  const error = tries > 0 && roleMissing ? t.welcome.roleError : undefined;

  return (
    <>
      <section class="hero">
        <div class="hero-in">
          <div class="hero-words">
            <LanguageSwitch />
            {launched.settings.organization && <p class="eyebrow">{launched.settings.organization}</p>}
            <h1 id="title" tabIndex={-1}>
              <Words line={course.headline} />
            </h1>
            <div class="lead">
              <Prose text={course.lead} />
            </div>
            <ul class="meta">
              <Fact
                icon="clock"
                words={fill(t.welcome.minutes, { n: minutes < 10 ? Math.ceil(minutes) : Math.round(minutes / 5) * 5 })}
              />
              {hasFinal(outline) ? (
                <>
                  <Fact icon="list" words={fill(t.welcome.lessonCount, { n: lessons.length })} />
                  <Fact icon="badge" words={fill(t.welcome.certificate, { n: needed(items, launched.passMark), of: items })} />
                </>
              ) : (
                <Fact icon="list" words={fill(t.welcome.situations, { n: practiceCount(outline) })} />
              )}
            </ul>
            <p class="note">
              {t.welcome.before} {placeIsSaved(launched, context) && t.status.placeSaved}{' '}
              <ToPart of="before">{t.welcome.know}</ToPart>
            </p>
          </div>
          <Art name={course.hero} look="hero-art" />
        </div>
      </section>
      <div class="welcome-page">
        <div class="stack-l">
          {error && <ErrorSummary id="roles" tries={tries} title={t.ask.errorTitle} message={error} field={firstRole} />}
          <RoleChoice error={error} first={firstRole} />
          <p>
            <button type="button" class="btn btn-primary" onClick={begin}>
              {begun ? t.nav.resume : t.nav.start}
              <Icon name="next" />
            </button>
          </p>
          {lessons.length > 1 && <CourseMap />}
          <section class="stack">
            <h2>{hasFinal(outline) ? t.welcome.promise : t.welcome.practice}</h2>
            <ul class="facts">
              {course.promise.map((line) => (
                <li>
                  <Words line={line} />
                </li>
              ))}
            </ul>
          </section>
        </div>
        <div class="stack-l">
          <section class="card know" id="before" tabIndex={-1}>
            <h2>{t.welcome.know}</h2>
            <ul class="know-list">
              {course.notes.map(({ heading, text }, i) => (
                <li>
                  <span class="know-icon">
                    <Icon name={noteIcons[i] ?? 'info'} />
                  </span>
                  <div>
                    <h3>
                      <Words line={heading} />
                    </h3>
                    <Prose text={text} />
                  </div>
                </li>
              ))}
            </ul>
          </section>
          <HelpNow />
          <p class="note">
            <Words line={course.independent} /> {fill(t.about.version, { version: outline.version })}
          </p>
          <Corrections />
        </div>
      </div>
    </>
  );
};

/** Where to write who found a mistake. */
const Corrections = () => {
  const { about } = useSurroundings().t;
  const to = useCourse().launched.settings.corrections;
  return to ? (
    <p class="note">
      {about.corrections} {to.includes('://') ? <Out href={to}>{to}</Out> : <a href={`mailto:${to}`}>{to}</a>}
    </p>
  ) : null;
};

/** What the learner will do, lesson by lesson. */
const CourseMap = () => {
  const { welcome } = useSurroundings().t;
  return (
    <section class="stack">
      <h2>{welcome.willDo}</h2>
      <ol class="map">
        {useLessons().map((lesson, i) => (
          <li key={lesson.id}>
            <span class="map-n" aria-hidden="true">
              {i + 1}
            </span>
            <span>
              <b>
                <Words line={lesson.title} />
              </b>
              <span class="map-does">
                <Words line={lesson.does} />
              </span>
            </span>
            <span class="map-time">{fill(welcome.min, { n: Math.ceil(lesson.minutes) })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};

const Fact = ({ icon, words }: { icon: IconName; words: string }) => (
  <li>
    <Icon name={icon} />
    {words}
  </li>
);
