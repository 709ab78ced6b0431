import { useState } from 'preact/hooks';
import { textAt } from '../draft';
import { idOf, useForm } from '../form';
import { toDataUrl } from '../logo';
import { fill, useSpeech } from '../words';
import { describedBy, Errors, Optional, Section, Text, useWords, Words } from './field';

export const Organization = () => {
  const { t } = useSpeech();
  return (
    <Section id="you" title={t.sections.you} intro={t.intro.you}>
      <Text path="organization" />
      <Logo />
      <div class="pair">
        <Text path="accent.light" />
        <Text path="accent.dark" />
      </div>
      <Words path="title" />
      <Text path="corrections" />
    </Section>
  );
};

/** The picture is only ever shown as a picture, from a `data:` address, where nothing in it can act. */
const Logo = () => {
  const { draft, set, left, errorsAt, announce } = useForm();
  const { t } = useSpeech();
  const { label, hint } = useWords('logo');
  const [over, setOver] = useState(false);
  const logo = textAt(draft, 'logo');
  const name = textAt(draft, 'logoName');
  const there = logo.startsWith('data:');
  const wrong = errorsAt('logo').length > 0;
  const take = async (file: File | null | undefined) => {
    if (!file) return;
    set('logoName', file.name);
    set('logo', await toDataUrl(file));
    left('logo');
    announce(fill(t.logo.shown, { file: file.name }));
  };
  return (
    <div class="field">
      <label for={idOf('logo')}>
        {label}
        <Optional />
      </label>
      <p class="hint" id={`${idOf('logo')}-hint`}>
        {hint}
      </p>
      <Errors path="logo" />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a file; the field inside does the same by keyboard */}
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files[0]);
        }}
      >
        {there && !wrong && <img src={logo} alt="" />}
        <div>
          <p class="hint">
            {there ? fill(t.logo.shown, { file: name || 'logo' }) : logo ? fill(t.logo.missing, { file: logo }) : t.logo.drop}
          </p>
          <input
            type="file"
            id={idOf('logo')}
            accept=".svg,.png,image/svg+xml,image/png"
            aria-invalid={wrong}
            aria-describedby={describedBy('logo', hint, wrong)}
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
          {logo && (
            <button
              type="button"
              class="btn btn-quiet small"
              onClick={() => {
                set('logo', '');
                set('logoName', '');
                document.getElementById(idOf('logo'))?.focus();
              }}
            >
              {t.logo.remove}
            </button>
          )}
        </div>
      </div>
    </div>
  );
};
