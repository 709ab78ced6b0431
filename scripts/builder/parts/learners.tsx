import { listAt } from '../draft';
import { idOf, useForm } from '../form';
import { useSpeech } from '../words';
import { Checks } from './checks';
import { Section } from './field';

export const Learners = () => {
  const { t } = useSpeech();
  const { facts } = useForm();
  return (
    <Section id="who" title={t.sections.who} intro={t.intro.who}>
      <Checks path="languages" options={facts.languages} />
      <First />
      <Checks path="roles" options={facts.roles} />
      <Checks path="extensions" options={facts.extensions} />
    </Section>
  );
};

/** Which of several languages comes first. */
const First = () => {
  const { t } = useSpeech();
  const { draft, set } = useForm();
  const chosen = listAt(draft, 'languages') as readonly string[];
  if (chosen.length < 2) return null;
  return (
    <div class="field narrow">
      <label for={idOf('first')}>{t.fields['first']?.[0]}</label>
      <div class="select">
        <select
          id={idOf('first')}
          value={chosen[0]}
          onChange={({ currentTarget: { value } }) => set('languages', [value, ...chosen.filter((one) => one !== value)])}
        >
          {chosen.map((language) => (
            <option key={language} value={language}>
              {t.choices['languages']?.[language]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
};
