import type { ComponentChildren } from 'preact';
import { textAt } from '../draft';
import { idOf, useForm } from '../form';
import { fill, useSpeech } from '../words';

/** Key in the words for a path such as `contacts.0.name.es`. */
const keyOf = (path: string): string => path.replace(/\.\d+/g, '').replace(/\.(en|es)$/, '');

export const useWords = (path: string): { label: string; hint: string } => {
  const [label = path, hint = ''] = useSpeech().t.fields[keyOf(path)] ?? [];
  return { label, hint: fill(hint, { n: useForm().passMark }) };
};

export const Errors = ({ path }: { path: string }) => {
  const errors = useForm().errorsAt(path);
  const { t } = useSpeech();
  return errors.length === 0 ? null : (
    <p class="error" id={`${idOf(path)}-error`}>
      <span class="vh">{t.errors.prefix}</span>
      {errors.join(' ')}
    </p>
  );
};

export const describedBy = (path: string, hint: string, wrong: boolean): string | undefined =>
  [hint && `${idOf(path)}-hint`, wrong && `${idOf(path)}-error`].filter(Boolean).join(' ') || undefined;

interface TextProps {
  readonly path: string;
  readonly type?: 'text' | 'date';
  readonly narrow?: boolean;
  /** Several lines to see, though one to send. */
  readonly long?: boolean;
  readonly required?: boolean;
}

/** One text with its label, hint and error. */
export const Text = ({ path, type = 'text', narrow, long, required }: TextProps) => {
  const { label, hint } = useWords(path);
  return (
    <div class={narrow ? 'field narrow' : 'field'}>
      <label for={idOf(path)}>
        {label}
        {!required && <Optional />}
      </label>
      {hint && (
        <p class="hint" id={`${idOf(path)}-hint`}>
          {hint}
        </p>
      )}
      <Errors path={path} />
      <Input path={path} type={type} hint={hint} long={long ?? false} />
    </div>
  );
};

export const Optional = () => <span class="optional"> ({useSpeech().t.page.optional})</span>;

interface InputProps {
  readonly path: string;
  readonly type: NonNullable<TextProps['type']>;
  readonly hint: string;
  readonly long: boolean;
  readonly lang?: string;
}

const Input = ({ path, type, hint, long, lang }: InputProps) => {
  const { draft, set, errorsAt, left } = useForm();
  const wrong = errorsAt(path).length > 0;
  const common = {
    id: idOf(path),
    value: textAt(draft, path),
    lang,
    'aria-invalid': wrong,
    'aria-describedby': describedBy(path, hint, wrong),
    onBlur: () => left(path),
  };
  return long ? (
    <textarea {...common} rows={2} onInput={(event) => set(path, event.currentTarget.value.replace(/\s*\n\s*/g, ' '))} />
  ) : type === 'date' ? (
    <input {...common} type="date" onInput={(event) => set(path, event.currentTarget.value)} />
  ) : (
    <input {...common} type="text" autocomplete="off" onInput={(event) => set(path, event.currentTarget.value)} />
  );
};

/** A text for each language that is on. */
export const Words = ({ path, long, required }: Pick<TextProps, 'path' | 'long' | 'required'>) => {
  const { languages } = useForm();
  const { t } = useSpeech();
  const { label, hint } = useWords(path);
  const only = languages[0] ?? 'en';
  if (languages.length < 2) {
    const one = `${path}.${only}`;
    return (
      <div class="field">
        <label for={idOf(one)}>
          {label}
          {!required && <Optional />}
        </label>
        {hint && (
          <p class="hint" id={`${idOf(one)}-hint`}>
            {hint}
          </p>
        )}
        <Errors path={one} />
        <Input path={one} type="text" hint={hint} long={long ?? false} lang={only} />
      </div>
    );
  }
  return (
    <fieldset class="field words" aria-describedby={describedBy(path, hint, false)}>
      <legend>
        {label}
        {!required && <Optional />}
      </legend>
      {hint && (
        <p class="hint" id={`${idOf(path)}-hint`}>
          {hint}
        </p>
      )}
      {languages.map((language) => {
        const one = `${path}.${language}`;
        return (
          <div class="word" key={language}>
            <label for={idOf(one)}>{t.choices['languages']?.[language]}</label>
            <Errors path={one} />
            <Input path={one} type="text" hint="" long={long ?? false} lang={language} />
          </div>
        );
      })}
    </fieldset>
  );
};

/** A section of the form. */
export const Section = ({
  id,
  title,
  intro,
  children,
}: {
  id: string;
  title: string;
  intro?: string;
  children: ComponentChildren;
}) => (
  <section class="card part" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {intro && <p class="hint">{intro}</p>}
    {children}
  </section>
);
