import { useState } from 'preact/hooks';
import { formatProblem, type Problem } from '../../../src/content/problem';
import { nameOf, toFieldProblem, useForm } from '../form';
import { type Loaded, loadFiles } from '../profile-file';
import { fill, useSpeech } from '../words';

/** Goes on with a profile from before; says what in it has to be mended. */
export const Load = ({ onLoad }: { onLoad: (draft: NonNullable<Loaded['draft']>) => void }) => {
  const speech = useSpeech();
  const { t } = speech;
  const { facts, choices } = useForm();
  const [loaded, setLoaded] = useState<Loaded>();
  const take = async (files: readonly File[]) => {
    const found = await loadFiles(files, facts, choices);
    if (!found) return;
    setLoaded(found);
    if (found.draft) onLoad(found.draft);
  };
  /** In English as on the command line; otherwise with the name that the field has on this page. */
  const told = (problem: Problem): string => {
    if (speech.language === 'en') return formatProblem(problem);
    const { field, message } = toFieldProblem(problem, loaded?.draft ?? {});
    const named = problem.path && nameOf(field, speech) !== field ? `${nameOf(field, speech)}: ` : '';
    return formatProblem({ ...problem, message: `${named}${speech.told(message)}` });
  };
  const say = !loaded ? '' : !loaded.draft ? t.load.refused : loaded.problems.length ? t.load.problems : t.load.done;
  return (
    <section class="card part load" aria-labelledby="load-title">
      <h2 id="load-title">{t.load.title}</h2>
      <div class="field">
        <label for="load">{t.load.label}</label>
        <p class="hint" id="load-hint">
          {t.load.hint}
        </p>
        <input
          type="file"
          id="load"
          multiple
          accept=".yaml,.yml,.svg,.png"
          aria-describedby="load-hint"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // So that the same file can be chosen again after it was mended.
            currentTarget.value = '';
            void take(files);
          }}
        />
      </div>
      <div role="status">
        {loaded && (
          <>
            <p class={loaded.problems.length ? 'error' : 'good'}>{fill(say, { file: loaded.file })}</p>
            {loaded.problems.length > 0 && (
              <ul class="told">
                {loaded.problems.map((problem) => (
                  <li key={formatProblem(problem)}>
                    <code>{told(problem)}</code>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </section>
  );
};
