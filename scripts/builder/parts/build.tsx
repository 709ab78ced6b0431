import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kit } from '../../../scorm/package/app/kit';
import type { Profile } from '../../../scorm/package/profile/profile';
import { textAt } from '../draft';
import { type FieldProblem, idOf, nameOf, useForm } from '../form';
import { type Packed, packAll } from '../packing';
import { practise, usePractice } from '../practice';
import { profileText } from '../profile-file';
import { fill, useSpeech } from '../words';
import { Section } from './field';

type State =
  | { readonly is: 'idle' | 'wrong' }
  | { readonly is: 'working'; readonly n: number; readonly of: number; readonly name: string }
  | { readonly is: 'done'; readonly packages: readonly Packed[]; readonly from: string }
  | { readonly is: 'failed'; readonly why: string };

interface BuildProps {
  readonly kit: Kit;
  /** Absent while anything is wrong. */
  readonly profile: Profile | undefined;
  readonly problems: readonly FieldProblem[];
  /** From now on every field says what is wrong with it. */
  readonly onTry: () => void;
}

/** Builds, shows how far it is, and offers the files; or says what is in the way. */
export const Build = ({ kit, profile, problems, onTry }: BuildProps) => {
  const speech = useSpeech();
  const { t } = speech;
  const { draft, choices } = useForm();
  const [state, setState] = useState<State>({ is: 'idle' });
  const [tries, setTries] = useState(0);
  const text = profileText(draft, choices);

  const build = async () => {
    onTry();
    setTries(tries + 1);
    if (!profile) return setState({ is: 'wrong' });
    if (state.is === 'done') for (const { href } of state.packages) URL.revokeObjectURL(href);
    try {
      const packages = await packAll(kit, profile, (n, of, edition) =>
        setState({ is: 'working', n, of, name: t.choices['standards']?.[edition] ?? edition }),
      );
      setState({ is: 'done', packages, from: text });
    } catch (error) {
      setState({ is: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  };

  const working = state.is === 'working';
  return (
    <Section id="build" title={t.sections.build} intro={t.intro.build}>
      {state.is === 'wrong' && problems.length > 0 && <Summary problems={problems} tries={tries} />}
      <p class="ways">
        <button type="button" class="btn btn-primary" aria-disabled={working} onClick={() => !working && void build()}>
          {t.build.go}
        </button>
        <SaveProfile text={text} />
      </p>
      <div role="status" class="progress">
        {working && (
          <p>
            <span>{fill(t.build.working, state)}</span>
          </p>
        )}
        {state.is === 'done' && <p class="good">{fill(t.build.done, { n: state.packages.length })}</p>}
        {state.is === 'failed' && <p class="error">{fill(t.build.failed, { why: state.why })}</p>}
        {state.is === 'done' && state.from !== text && <p class="stale">{t.build.again}</p>}
      </div>
      {working && <progress max={state.of} value={state.n} aria-label={fill(t.build.working, state)} />}
      {state.is === 'done' && <Results packages={state.packages} />}
    </Section>
  );
};

const Results = ({ packages }: { packages: readonly Packed[] }) => {
  const { t } = useSpeech();
  const boosters = packages.filter(({ booster }) => booster);
  return (
    <>
      <Files packages={packages.filter(({ booster }) => !booster)} />
      {boosters.length > 0 && (
        <details class="group">
          <summary>
            <span class="group-title">{t.build.boosters}</span>
          </summary>
          <Files packages={boosters} />
        </details>
      )}
    </>
  );
};

const Files = ({ packages }: { packages: readonly Packed[] }) => {
  const { t } = useSpeech();
  const { announce } = useForm();
  const practice = usePractice();
  const [refused, setRefused] = useState('');
  const tryOut = (one: Packed) => {
    setRefused('');
    announce(fill(t.build.testing, { name: one.name }));
    practise(one).catch((error: Error) => setRefused(fill(t.build.testFailed, { name: one.name, why: error.message })));
  };
  return (
    <>
      <ul class="files">
        {packages.map((one) => {
          const { name, href, edition, booster, bytes, files, sha256 } = one;
          const title = [t.build.courses[booster] ?? booster, t.choices['standards']?.[edition] ?? edition]
            .filter(Boolean)
            .join(', ');
          return (
            <li key={name}>
              <a class="btn btn-secondary small" href={href} download={name}>
                {fill(t.build.download, { name: title })}
              </a>
              {practice && (
                <button type="button" class="btn btn-quiet small" onClick={() => tryOut(one)}>
                  {t.build.test} <span class="vh">{title}</span>
                </button>
              )}
              <p class="hint">
                <span class="name">{name}</span> · {fill(t.build.size, { kb: Math.round(bytes.length / 1000), files })}
                <br />
                {t.build.sum} <code data-sum={name}>{sha256}</code>
              </p>
            </li>
          );
        })}
      </ul>
      <div role="alert">{refused && <p class="error">{refused}</p>}</div>
    </>
  );
};

const SaveProfile = ({ text }: { text: string }) => {
  const { t } = useSpeech();
  const { draft, announce, keep } = useForm();
  const file = `${textAt(draft, 'id').trim() || 'profile'}.yaml`;
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    keep(text);
    announce(fill(t.build.saved, { file }));
  };
  return (
    <button type="button" class="btn btn-secondary" onClick={save}>
      {t.build.save}
    </button>
  );
};

/** All that is in the way, each leading to its field. Takes focus each time somebody tries. */
const Summary = ({ problems, tries }: { problems: readonly FieldProblem[]; tries: number }) => {
  const speech = useSpeech();
  const { errors } = speech.t;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [tries]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a message, not a group of fields
    <div class="errors" ref={box} tabIndex={-1} role="group" aria-labelledby="errors-title">
      <h3 id="errors-title">{errors.title}</h3>
      <p class="hint">{errors.lead}</p>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field + message}>
            <a
              href={`#${idOf(field)}`}
              onClick={(event) => {
                event.preventDefault();
                const target = document.getElementById(idOf(field));
                const hidden = target?.closest('details');
                if (hidden) hidden.open = true;
                target?.focus();
              }}
            >
              {nameOf(field, speech)}
            </a>
            : {speech.told(message)}
          </li>
        ))}
      </ul>
    </div>
  );
};
