import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Kit } from '../../scorm/package/app/kit';
import { factsOf } from '../../scorm/package/profile/facts';
import type { Profile } from '../../scorm/package/profile/profile';
import { readProfile } from '../../scorm/package/profile/read';
import { packageEditions } from '../../scorm/package/types';
import { defaultSettings } from '../../src/domain/settings';
import { type Choices, type Draft, emptyDraft, listAt, put, textAt } from './draft';
import { type Form, FormContext, toFieldProblem } from './form';
import { Build } from './parts/build';
import { Learners } from './parts/learners';
import { Load } from './parts/load';
import { Organization } from './parts/organization';
import { Preview } from './parts/preview';
import { Reporting } from './parts/reporting';
import { Certificate, Lms, Passing } from './parts/rules';
import { profileText, today } from './profile-file';
import { useSpeech } from './words';

/** A short name for files from the name of the organization: as many whole words as an id may hold. */
const slugOf = (name: string): string => {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .replace(/-+$/, '');
  return words.length > 24
    ? words
        .slice(0, 25)
        .replace(/-[^-]*$/, '')
        .slice(0, 24)
    : words;
};

const withShortName = (draft: Draft, organization: string): Draft => {
  const id = textAt(draft, 'id');
  return id === '' || id === slugOf(textAt(draft, 'organization')) ? put(draft, 'id', slugOf(organization)) : draft;
};

export const App = ({ kit }: { kit: Kit }) => {
  const { told } = useSpeech();
  const { outline } = kit.courses[0].compiled;
  const facts = useMemo(() => factsOf(outline), [outline]);
  const choices: Choices = useMemo(() => ({ ...facts, standards: packageEditions }), [facts]);
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(choices));
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [said, announce] = useState('');

  const text = useMemo(() => profileText(draft, choices), [draft, choices]);
  const [kept, keep] = useState(text);
  useEffect(() => {
    if (text === kept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [text, kept]);

  const { profile, problems } = useMemo(() => {
    const file = `${textAt(draft, 'id') || ''}.yaml`;
    const read = readProfile({ file, text, beside: () => undefined }, { facts, today: today() });
    return { profile: read.profile, problems: read.problems.map((problem) => toFieldProblem(problem, draft)) };
  }, [draft, text, facts]);
  const lastGood = useRef<Profile>({ settings: defaultSettings });
  if (profile) lastGood.current = profile;

  const form: Form = {
    draft,
    facts,
    choices,
    announce,
    keep,
    languages: listAt(draft, 'languages') as readonly string[],
    passMark: outline.final.passMark,
    set: (path, value) => setDraft((now) => put(path === 'organization' ? withShortName(now, String(value)) : now, path, value)),
    left: (path) => setTouched((before) => new Set([...before, path])),
    errorsAt: (path) =>
      tried || touched.has(path) ? problems.flatMap(({ field, message }) => (field === path ? told(message) : [])) : [],
  };

  return (
    <FormContext.Provider value={form}>
      <div class="page">
        <main id="main" tabIndex={-1}>
          <Load
            onLoad={(loaded) => {
              setDraft(loaded);
              keep(profileText(loaded, choices));
              setTried(true);
            }}
          />
          <div class="sections">
            <Organization />
            <Learners />
            <Reporting />
            <Passing />
            <Certificate />
            <Lms />
            <Build kit={kit} profile={profile} problems={problems} onTry={() => setTried(true)} />
          </div>
        </main>
        <Preview course={kit.courses[0]} profile={profile ?? lastGood.current} />
      </div>
      <p class="vh" role="status">
        {said}
      </p>
    </FormContext.Provider>
  );
};
