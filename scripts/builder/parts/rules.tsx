import { listAt } from '../draft';
import { useForm } from '../form';
import { useSpeech } from '../words';
import { Checks, Radios, Switch } from './checks';
import { Section, Text, Words } from './field';

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
