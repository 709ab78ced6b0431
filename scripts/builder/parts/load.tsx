import { useState } from 'preact/hooks';
import { useForm } from '../form';
import { type Loaded, loadFiles } from '../profile-file';
import { fill, useSpeech } from '../words';

/** Goes on with a profile from before; says what in it has to be mended. */
export const Load = ({ onLoad }: { onLoad: (draft: NonNullable<Loaded['draft']>) => void }) => {
  const { t } = useSpeech();
  const { facts, choices } = useForm();
  const [loaded, setLoaded] = useState<Loaded>();
  const take = async (files: readonly File[]) => {
    const found = await loadFiles(files, facts, choices);
    if (!found) return;
    setLoaded(found);
    if (found.draft) onLoad(found.draft);
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
              <ul class="told" lang="en">
                {loaded.problems.map(({ place, message }) => (
                  <li key={place + message}>
                    <code>{message}</code>
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
