import { listAt, textAt } from '../draft';
import { idOf, useForm } from '../form';
import { fill, useSpeech } from '../words';
import { Checks, Radios, Switch } from './checks';
import { describedBy, Errors, Section, Text, useWords, Words } from './field';

export const Passing = () => {
  const { t } = useSpeech();
  const { facts } = useForm();
  return (
    <Section id="pass" title={t.sections.pass} intro={t.intro.pass}>
      <div class="pair">
        <Text path="passMark" narrow />
        <Text path="attempts" narrow />
      </div>
      <Text path="minimumMinutes" narrow />
      <Checks path="mustPass" options={facts.mustPass} />
      <Words path="acknowledgement" long />
    </Section>
  );
};

/** How many lines the certificate has room for. */
const lines = 4;

export const Certificate = () => {
  const { t } = useSpeech();
  const { draft, set, left, errorsAt } = useForm();
  const { label, hint } = useWords('certificate.lines');
  const wrong = (path: string) => errorsAt(path).length > 0;
  const typed = Array.from({ length: lines }, (_, i) => textAt(draft, `certificate.lines.${i}`));
  const shown = Math.min(lines, typed.map((one) => one !== '').lastIndexOf(true) + 2);
  return (
    <Section id="certificate" title={t.sections.certificate} intro={t.intro.certificate}>
      <Text path="certificate.hours" narrow />
      <fieldset class="field words" aria-describedby={describedBy('certificate.lines', hint, false)}>
        <legend>
          {label} <span class="optional">({t.page.optional})</span>
        </legend>
        <p class="hint" id={`${idOf('certificate.lines')}-hint`}>
          {hint}
        </p>
        {typed.slice(0, shown).map((text, i) => (
          <div class="word" key={i}>
            <label for={idOf(`certificate.lines.${i}`)}>{fill(t.lists.lines, { n: i + 1 })}</label>
            <Errors path={`certificate.lines.${i}`} />
            <input
              type="text"
              id={idOf(`certificate.lines.${i}`)}
              value={text}
              aria-invalid={wrong(`certificate.lines.${i}`)}
              aria-describedby={describedBy(`certificate.lines.${i}`, '', wrong(`certificate.lines.${i}`))}
              onBlur={() => left(`certificate.lines.${i}`)}
              onInput={({ currentTarget: { value } }) =>
                set(
                  'certificate.lines',
                  typed.map((one, other) => (other === i ? value : one)),
                )
              }
            />
          </div>
        ))}
      </fieldset>
      <div class="pair">
        <Text path="certificate.signature.name" />
        <Text path="certificate.signature.title" />
      </div>
    </Section>
  );
};

export const Lms = () => {
  const { t } = useSpeech();
  const { choices, draft } = useForm();
  return (
    <Section id="lms" title={t.sections.lms} intro={t.intro.lms}>
      <Checks path="standards" options={choices.standards} />
      {listAt(draft, 'standards').includes('scorm12') && (
        <Radios path="endStatus" options={['passed-failed', 'completed-incomplete']} />
      )}
      <Radios path="launch" options={['frame', 'window']} />
      <Switch path="reviewer" />
      <Text path="id" required />
    </Section>
  );
};
