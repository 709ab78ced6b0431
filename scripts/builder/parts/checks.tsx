import type { ComponentChildren } from 'preact';
import { at, listAt, textAt } from '../draft';
import { idOf, useForm } from '../form';
import { useSpeech } from '../words';
import { describedBy, Errors, useWords } from './field';

interface ChoicesProps {
  readonly path: string;
  readonly wrong: boolean;
  readonly children: ComponentChildren;
}

/** What is asked, with its hint and errors, over the choices. */
const Choices = ({ path, wrong, children }: ChoicesProps) => {
  const { label, hint } = useWords(path);
  return (
    <fieldset class="field" id={idOf(path)} tabIndex={-1} aria-describedby={describedBy(path, hint, wrong)}>
      <legend>{label}</legend>
      {hint && (
        <p class="hint" id={`${idOf(path)}-hint`}>
          {hint}
        </p>
      )}
      <Errors path={path} />
      <div class="rows">{children}</div>
    </fieldset>
  );
};

/** Any number of a fixed list. What is chosen stands in the order of the list, unless `ordered` says otherwise. */
export const Checks = ({ path, options }: { path: string; options: readonly string[] }) => {
  const { draft, set, errorsAt, left } = useForm();
  const { t } = useSpeech();
  const chosen = listAt(draft, path);
  const wrong = errorsAt(path).length > 0;
  const toggle = (option: string, on: boolean) => {
    left(path);
    const kept = chosen.filter((one) => one !== option);
    set(
      path,
      on ? (path === 'languages' ? [...kept, option] : options.filter((one) => one === option || chosen.includes(one))) : kept,
    );
  };
  return (
    <Choices path={path} wrong={wrong}>
      {options.map((option) => (
        <label key={option} class="pick ring">
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={(event) => toggle(option, event.currentTarget.checked)}
          />
          <span>{t.choices[path]?.[option] ?? option}</span>
        </label>
      ))}
    </Choices>
  );
};

/** One of a few, all to be seen. */
export const Radios = ({ path, options }: { path: string; options: readonly string[] }) => {
  const { draft, set } = useForm();
  const { t } = useSpeech();
  return (
    <Choices path={path} wrong={false}>
      {options.map((option) => (
        <label key={option} class="pick ring">
          <input type="radio" name={path} checked={textAt(draft, path) === option} onChange={() => set(path, option)} />
          <span>{t.choices[path]?.[option] ?? option}</span>
        </label>
      ))}
    </Choices>
  );
};

/** On or off. */
export const Switch = ({ path }: { path: string }) => {
  const { draft, set } = useForm();
  const { t } = useSpeech();
  const { label } = useWords(path);
  return (
    <fieldset class="field" id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      <Errors path={path} />
      <div class="rows">
        <label class="pick ring">
          <input
            type="checkbox"
            checked={at(draft, path) === true}
            onChange={(event) => set(path, event.currentTarget.checked)}
          />
          <span>{t.choices[path]?.['on']}</span>
        </label>
      </div>
    </fieldset>
  );
};
