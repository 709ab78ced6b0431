import { useState } from 'preact/hooks';
import { needed } from '../../domain/outcome';
import { fill } from '../../domain/strings';
import { useSurroundings } from '../block-props';
import { Art } from '../components/art';
import { FieldError } from '../components/error-summary';
import { Icon, type IconName } from '../components/icon';
import { Prose, Words } from '../components/rich-text';
import { useCourse } from '../screen-props';
import { finalMinutes } from '../shell/header';
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
  const [asked, setAsked] = useState(false);
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, finalMinutes);
  const items = launched.outline.final.draw.reduce((sum, { count }) => sum + count, 0);
  const begun = record.visited.length > 0;

  const begin = () => {
    if (record.role !== null) return send({ type: 'START' });
    setAsked(true);
    // Native focus on the group that is missing an answer.
    document.querySelector<HTMLInputElement>('#roles input')?.focus();
  };

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
              <Fact icon="clock" words={fill(t.welcome.minutes, { n: Math.round(minutes / 5) * 5 })} />
              <Fact icon="list" words={fill(t.welcome.lessonCount, { n: lessons.length })} />
              <Fact icon="badge" words={fill(t.welcome.certificate, { n: needed(items, launched.passMark), of: items })} />
            </ul>
            <p class="note">{t.welcome.before}</p>
          </div>
          <Art name={course.hero} look="hero-art" />
        </div>
      </section>
      <div class="welcome-page">
        <div class="stack-l">
          <RoleChoice error={asked && record.role === null ? t.welcome.roleError : undefined} />
          <p>
            <button type="button" class="btn btn-primary" onClick={begin}>
              {begun ? t.nav.resume : t.nav.start}
              <Icon name="next" />
            </button>
          </p>
          {asked && record.role === null && <FieldError id="role-again" message={t.welcome.roleError} />}
          <section class="stack">
            <h2>{t.welcome.willDo}</h2>
            <ol class="map">
              {lessons.map((lesson, i) => (
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
                  <span class="map-time">{fill(t.welcome.min, { n: lesson.minutes })}</span>
                </li>
              ))}
            </ol>
          </section>
          <section class="stack">
            <h2>{t.welcome.promise}</h2>
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
          <section class="card know" id="before">
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
            <Words line={course.independent} /> {fill(t.about.version, { version: launched.outline.version })}
          </p>
        </div>
      </div>
    </>
  );
};

const Fact = ({ icon, words }: { icon: IconName; words: string }) => (
  <li>
    <Icon name={icon} />
    {words}
  </li>
);
