import { useState } from 'preact/hooks';
import { type CertificateWords, certificateFacts } from '../../domain/certificate';
import { readableName } from '../../domain/learner-name';
import { hasFinal } from '../../domain/outline';
import { titleOf } from '../../domain/settings';
import { fill } from '../../domain/strings';
import { plain } from '../../domain/text';
import { useSurroundings } from '../block-props';
import { longDate } from '../components/channel';
import { Words } from '../components/rich-text';
import { useCourse } from '../screen-props';
import { keepName, keptName } from './kept-name';
import { Paper, PaperMark } from './paper';
import './certificate.css';

/** Letters that the display typeface of the package has; a name with others is set in one face, not in two. */
const inTypeface = /^[ -~áéíóúüñÁÉÍÓÚÜÑ’–—…]*$/;

/** What this person took and when, and plainly what that does not claim. */
export const Certificate = ({ words }: { words: CertificateWords }) => {
  const { language, t } = useSurroundings();
  const { launched, context, start } = useCourse();
  const { learner, outline, settings, review, storage } = launched;
  const { id } = learner;
  const final = hasFinal(outline);
  const [typed, setTyped] = useState(() => keptName(id));
  // An LMS without a name would be asked again at every letter that is typed.
  const [given] = useState(() => readableName(learner.name));
  const name = given || readableName(typed);
  const { day, minutes, percent } = certificateFacts(context.record, launched.visibleSeconds());
  const { hours, lines = [], signature } = settings.certificate ?? {};
  // In review mode the LMS learns nothing; it may still know of a pass from before.
  const held = storage === 'lms' && (!review || launched.record.outcome === 'passed');
  const role = start.course.roles[context.record.role || '']?.name;
  const facts = [
    [words.date, day === undefined ? words.dateUnknown : longDate(language, day * 86_400_000)],
    [words.score, percent !== undefined && fill(words.scoreOf, { n: percent })],
    [words.minutes, minutes && fill(words.minutesOf, { n: minutes })],
    [words.hours, hours],
    [words.version, role ? `${outline.version}, ${plain(role)}` : outline.version],
    [words.learnerId, readableName(id)],
  ];

  return (
    <Paper
      title={words.intro}
      lead={words.screenLead}
      look={lines[0] || signature ? 'certificate certificate-tight' : 'certificate'}
      before={
        !given && (
          <p class="name-field">
            <label for="certificate-name">{words.name}</label>
            <input
              id="certificate-name"
              type="text"
              autocomplete="name"
              maxLength={80}
              value={typed}
              aria-describedby="certificate-name-hint"
              onInput={({ currentTarget: { value } }) => {
                setTyped(value);
                keepName(id, value);
              }}
            />
            <span class="note" id="certificate-name-hint">
              {words.nameHint}
            </span>
          </p>
        )
      }
    >
      <PaperMark />
      <p class="certificate-kind">
        {words.kind}
        {settings.organization && <b>{settings.organization}</b>}
      </p>
      {/* On the paper itself: what a reviewer prints must not pass for anybody's certificate. */}
      <p>{settings.reviewer ? <b>{t.reviewer.banner}</b> : words.records}</p>
      <h2 dir="auto" class={`certificate-name ${name.length > 36 ? 'long' : ''} ${inTypeface.test(name) ? '' : 'other'}`}>
        {name || <span class="vh">{words.nobody}</span>}
      </h2>
      <p>{final ? words.completed : words.finished}</p>
      <p class="certificate-course">{titleOf(settings, start.course.title, language)}</p>
      <dl>
        {facts.map(
          ([what, value]) =>
            value && (
              <div>
                <dt>{what}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <div class="certificate-more">
        <div>
          <h3>{final ? words.goals : t.welcome.practice}</h3>
          <ul>
            {start.course.promise.map((line) => (
              <li>
                <Words line={line} bare />
              </li>
            ))}
          </ul>
        </div>
        {(lines[0] || signature) && (
          <div>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {signature && (
              <p class="certificate-signature">
                <b>{signature.name}</b>
                {signature.title}
              </p>
            )}
          </div>
        )}
      </div>
      <p class="certificate-claims">
        {words.claims} {held ? words.held : words.notHeld} {!given && name && words.typed}
      </p>
    </Paper>
  );
};
