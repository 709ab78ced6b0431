import { type LocalContact, type LocalStep, type OwnWords, type StateLine, said } from '../../domain/settings';
import { fill } from '../../domain/strings';
import { useSurroundings } from '../block-props';
import { checkedOn, Out } from '../components/channel';
import { useCourse } from '../screen-props';

/** What the organization entered: its state's line and its own contacts, each with the day somebody last checked it. */
export const LocalLines = () => {
  const { state, contacts } = useCourse().launched.settings;
  return (
    <>
      {state?.checked && <StateEntry line={state} />}
      {contacts.map((contact, i) => (
        <Contact key={i} contact={contact} />
      ))}
    </>
  );
};

/** What to do here, in order. */
export const LocalSteps = () => {
  const around = useSurroundings();
  const { steps = [] } = useCourse().launched.settings;
  const noted = ({ checked }: LocalStep) => <span class="note">({checkedOn(around, checked)})</span>;
  const [first] = steps;
  // One day for all is said once.
  const once = steps.every(({ checked }) => checked === first?.checked);
  return !first ? null : (
    <div class="line">
      <p class="line-name">
        {around.t.help.steps} {once && noted(first)}
      </p>
      <ol class="steps">
        {steps.map((step, i) => (
          <li key={i}>
            <Own words={step.text} /> {!once && noted(step)}
          </li>
        ))}
      </ol>
    </div>
  );
};

const Own = ({ words }: { words: OwnWords }) => <>{said(words, useSurroundings().language)}</>;

/** `tel:` often does nothing inside an LMS frame, so the number always stands there as text. */
const Phone = ({ number }: { number: string }) => (
  <p class="line-number">
    <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>
  </p>
);

const StateEntry = ({ line }: { line: StateLine }) => {
  const around = useSurroundings();
  const { t, language } = around;
  return (
    <div class="line">
      <p class="line-name">{fill(t.help.stateLine, { state: line.name })}</p>
      {line.phone && <Phone number={line.phone} />}
      {line.threshold && <p class="note">{fill(t.help.threshold, { words: said(line.threshold, language) })}</p>}
      {line.note && (
        <p class="note">
          <Own words={line.note} />
        </p>
      )}
      <p class="note">{checkedOn(around, line.checked ?? '')}</p>
    </div>
  );
};

const Contact = ({ contact: { name, phone, email, form, hours, afterHours, checked } }: { contact: LocalContact }) => {
  const around = useSurroundings();
  const { t, language } = around;
  return (
    <div class="line">
      <p class="line-name">
        <Own words={name} />
      </p>
      {phone && <Phone number={phone} />}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {form && (
        <p>
          <Out href={form}>{t.help.form}</Out>
        </p>
      )}
      {hours && (
        <p class="note">
          <Own words={hours} />
        </p>
      )}
      {afterHours && <p class="note">{fill(t.help.afterHours, { words: said(afterHours, language) })}</p>}
      <p class="note">{checkedOn(around, checked)}</p>
    </div>
  );
};
