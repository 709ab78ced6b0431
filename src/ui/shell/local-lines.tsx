import type { LocalContact, StateLine } from '../../domain/settings';
import { fill } from '../../domain/strings';
import { useSurroundings } from '../block-props';
import { checkedOn } from '../components/channel';
import { useCourse } from '../screen-props';

/** What the organization entered: its state's line and its own contacts, each with the day somebody last checked it. */
export const LocalLines = () => {
  const { state, contacts } = useCourse().launched.settings;
  return (
    <>
      {state && <StateEntry line={state} />}
      {contacts.map((contact) => (
        <Contact key={contact.name} contact={contact} />
      ))}
    </>
  );
};

/** `tel:` often does nothing inside an LMS frame, so the number always stands there as text. */
const Phone = ({ number }: { number: string }) => <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>;

const StateEntry = ({ line }: { line: StateLine }) => {
  const around = useSurroundings();
  return (
    <div class="line">
      <p class="line-name">{fill(around.t.help.stateLine, { state: line.name })}</p>
      {line.phone && (
        <p class="line-number">
          <Phone number={line.phone} />
        </p>
      )}
      {line.threshold && <p class="note">{fill(around.t.help.threshold, { words: line.threshold })}</p>}
      {line.note && <p class="note">{line.note}</p>}
      <p class="note">{checkedOn(around, line.checked)}</p>
    </div>
  );
};

const Contact = ({ contact }: { contact: LocalContact }) => {
  const around = useSurroundings();
  return (
    <div class="line">
      <p class="line-name">{contact.name}</p>
      {contact.phone && (
        <p class="line-number">
          <Phone number={contact.phone} />
        </p>
      )}
      {contact.email && (
        <p>
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
      {contact.hours && <p class="note">{contact.hours}</p>}
      <p class="note">{checkedOn(around, contact.checked)}</p>
    </div>
  );
};
