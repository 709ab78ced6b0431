import type { Choice } from '../lms/choices';

interface FieldProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onPick: (value: T) => void;
}

/** A list to choose from, with what the chosen one means below it. */
export function Select<T extends string>({ id, label, choices, value, onPick }: FieldProps<T>) {
  const note = choices.find((choice) => choice.id === value)?.note;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="select">
        <select
          id={id}
          value={value}
          aria-describedby={note ? `${id}-note` : undefined}
          onChange={(event) => onPick(event.currentTarget.value as T)}
        >
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id} lang={choice.lang}>
              {choice.label}
            </option>
          ))}
        </select>
      </div>
      {note && (
        <p class="hint" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}

/** All choices at a glance. `rows` with their notes, `segments` side by side. */
export function Radios<T extends string>({
  id,
  label,
  choices,
  value,
  onPick,
  look,
}: FieldProps<T> & { look: 'rows' | 'segments' }) {
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <div class={look}>
        {choices.map((choice) => (
          <label key={choice.id} class="pick ring">
            <input
              type="radio"
              name={id}
              id={`${id}-${choice.id}`}
              value={choice.id}
              checked={choice.id === value}
              onChange={() => onPick(choice.id)}
            />
            <span>
              <b>{choice.label}</b>
              {choice.note && <small>{choice.note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
