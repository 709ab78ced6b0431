import type { ComponentChildren, Ref } from 'preact';
import './segments.css';

export interface SegmentsProps<V extends string | number> {
  readonly name: string;
  readonly legend: ComponentChildren;
  readonly choices: readonly { readonly value: V; readonly words: ComponentChildren }[];
  readonly chosen: V | undefined;
  readonly onChoose: (value: V) => void;
  readonly describedBy?: string | undefined;
  /** The first radio, for focus. */
  readonly first?: Ref<HTMLInputElement> | undefined;
  readonly children?: ComponentChildren;
}

/** Two to four short answers as radios that look like one row of buttons. */
export const Segments = <V extends string | number>({
  name,
  legend,
  choices,
  chosen,
  onChoose,
  describedBy,
  first,
  children,
}: SegmentsProps<V>) => (
  <fieldset class="segments" aria-describedby={describedBy}>
    <legend>{legend}</legend>
    {children}
    <div>
      {choices.map(({ value, words }, index) => (
        <label class={value === chosen ? 'ring on' : 'ring'}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
            ref={(!index && first) || null}
          />
          {words}
        </label>
      ))}
    </div>
  </fieldset>
);
