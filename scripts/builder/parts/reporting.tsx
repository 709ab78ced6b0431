import { useState } from 'preact/hooks';
import { states } from '../../../src/content/schema/states';
import { type Draft, listAt, textAt } from '../draft';
import { idOf, useForm } from '../form';
import { fill, useSpeech } from '../words';
import { describedBy, Errors, Section, Text, useWords, Words } from './field';

export const Reporting = () => {
  const { t } = useSpeech();
  return (
    <Section id="report" title={t.sections.report} intro={t.intro.report}>
      <State />
      <Several list="steps" title={t.lists.stepsTitle} add={t.lists.addStep} most={6}>
        {(path) => <Words path={`${path}.text`} required />}
      </Several>
      <Several list="contacts" title={t.lists.contactsTitle} add={t.lists.addContact} most={4}>
        {(path) => (
          <>
            <Words path={`${path}.name`} required />
            <div class="pair">
              <Text path={`${path}.phone`} />
              <Text path={`${path}.email`} />
            </div>
            <Text path={`${path}.form`} />
            <Words path={`${path}.hours`} />
            <Words path={`${path}.afterHours`} />
          </>
        )}
      </Several>
    </Section>
  );
};

const State = () => {
  const { draft, set, left, errorsAt } = useForm();
  const { t } = useSpeech();
  const { label, hint } = useWords('state.name');
  const name = textAt(draft, 'state.name');
  const filled = ['phone', 'source', 'checked', 'by'].some((key) => textAt(draft, `state.${key}`));
  const [open, setOpen] = useState(filled);
  const wrong = errorsAt('state.name').length > 0;
  return (
    <>
      <div class="field narrow">
        <label for={idOf('state.name')}>
          {label}
          <span class="optional"> ({t.page.optional})</span>
        </label>
        <p class="hint" id={`${idOf('state.name')}-hint`}>
          {hint}
        </p>
        <Errors path="state.name" />
        <div class="select">
          <select
            id={idOf('state.name')}
            value={name}
            aria-invalid={wrong}
            aria-describedby={describedBy('state.name', hint, wrong)}
            onBlur={() => left('state.name')}
            onChange={(event) => (event.currentTarget.value ? set('state.name', event.currentTarget.value) : set('state', {}))}
          >
            <option value="">{t.state.none}</option>
            {states.map((state) => (
              <option key={state} value={state} lang="en">
                {state}
              </option>
            ))}
          </select>
        </div>
      </div>
      {name && (
        <details class="group" open={open || filled} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <span class="group-title">{t.state.line}</span>
          </summary>
          <div class="group-body">
            <Text path="state.phone" />
            <Text path="state.source" />
            <div class="pair">
              <Text path="state.checked" type="date" />
              <Text path="state.by" />
            </div>
            <Words path="state.threshold" />
            <Words path="state.note" />
          </div>
        </details>
      )}
    </>
  );
};

interface SeveralProps {
  readonly list: 'steps' | 'contacts';
  readonly title: string;
  readonly add: string;
  readonly most: number;
  readonly children: (path: string) => preact.ComponentChildren;
}

/** Any number of alike entries, each with who checked it and when. */
const Several = ({ list, title, add, most, children }: SeveralProps) => {
  const { draft, set, announce } = useForm();
  const { t } = useSpeech();
  const entries = listAt(draft, list);
  const heading = (i: number) => fill(t.lists[list], { n: i + 1 });
  const focus = (id: string) => setTimeout(() => document.getElementById(id)?.focus());
  return (
    <div class="several">
      <h3 id={`${list}-title`} tabIndex={-1}>
        {title}
      </h3>
      {entries.map((_, i) => (
        <fieldset class="entry" key={i} id={`${list}-${i}`} tabIndex={-1}>
          <legend>{heading(i)}</legend>
          {children(`${list}.${i}`)}
          <div class="pair">
            <Text path={`${list}.${i}.checked`} type="date" required />
            <Text path={`${list}.${i}.by`} required />
          </div>
          <button
            type="button"
            class="btn btn-quiet small"
            onClick={() => {
              set(list, entries.filter((__, other) => other !== i) as Draft[string]);
              announce(fill(t.lists.removed, { what: heading(i) }));
              focus(`${list}-title`);
            }}
          >
            {t.lists.remove} <span class="vh">{heading(i)}</span>
          </button>
        </fieldset>
      ))}
      {entries.length < most && (
        <button
          type="button"
          class="btn btn-secondary small"
          onClick={() => {
            set(list, [...entries, {}]);
            focus(`${list}-${entries.length}`);
          }}
        >
          {add}
        </button>
      )}
    </div>
  );
};
