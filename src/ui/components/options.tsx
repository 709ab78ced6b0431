import type { ComponentChildren, Ref } from 'preact';
import type { Line } from '../../domain/text';
import type { OptionView } from '../../domain/view';
import { useSurroundings } from '../block-props';
import { FieldError } from './error-summary';
import { Tag } from './mark';
import { Words } from './rich-text';
import './options.css';

export type Choosable = Pick<OptionView, 'key' | 'text'> & { readonly correct?: true | undefined };

export interface OptionsProps {
  /** Unique on the page. */
  readonly id: string;
  readonly type: 'single' | 'multiple';
  readonly prompt: Line;
  readonly level?: 2 | 3;
  readonly hint: string;
  readonly options: readonly Choosable[];
  /** Keys of the chosen options. */
  readonly chosen: string;
  readonly onChoose: (keys: string) => void;
  /** Shown beside the field after a check without an answer. */
  readonly error?: string | undefined;
  /** Nothing can be changed any more. */
  readonly disabled?: boolean;
  /** Given, the options say how they stand: as a first step to take, or as an answer. */
  readonly judged?: 'step' | 'answer' | undefined;
  /** Keys that can no longer be chosen (a talk: words that were tried). */
  readonly closed?: string;
  /** The chosen option, else the first one: where focus goes for an answer. */
  readonly first?: Ref<HTMLInputElement>;
}

/** One question and its answers: whole cards are the labels of native radios or checkboxes. */
export const Options = ({
  id,
  type,
  prompt,
  level,
  hint,
  options,
  chosen,
  onChoose,
  error,
  disabled = false,
  judged,
  closed = '',
  first,
}: OptionsProps) => {
  const { ask } = useSurroundings().t;
  const single = type === 'single';
  const right = (on: boolean) => (single ? (judged === 'step' ? ask.bestStep : ask.best) : on ? ask.right : ask.alsoRight);
  const open = options.filter(({ key }) => !closed.includes(key));
  const start = open.find(({ key }) => chosen.includes(key)) ?? open[0];
  const choose = (key: string) =>
    onChoose(single ? key : options.flatMap((one) => (chosen.includes(one.key) !== (one.key === key) ? [one.key] : [])).join(''));

  return (
    <Question id={id} prompt={prompt} hint={hint} error={error} disabled={disabled} {...(level && { level })}>
      <div class="options">
        {options.map(({ key, text, correct }) => {
          const on = chosen.includes(key);
          const tone = judged === undefined ? '' : correct ? 'right' : on ? 'almost' : '';
          return (
            <label class={`option ring ${on ? 'on' : ''} ${tone}`}>
              <input
                class="tick"
                type={single ? 'radio' : 'checkbox'}
                name={id}
                checked={on}
                disabled={closed.includes(key)}
                onChange={() => choose(key)}
                ref={(key === start?.key && first) || null}
              />
              <span>
                <Words line={text} bare />
              </span>
              {tone && (
                <Tag tone={tone}>
                  {[on && ask.yourAnswer, tone === 'right' ? right(on) : !single && ask.notHere].filter(Boolean).join(' · ')}
                </Tag>
              )}
            </label>
          );
        })}
      </div>
    </Question>
  );
};

export interface QuestionProps {
  readonly id: string;
  readonly prompt: Line;
  readonly level?: 2 | 3;
  readonly hint: string;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of every question: fieldset, prompt as heading, how to answer, what is missing. */
export const Question = ({ id, prompt, level = 2, hint, error, disabled = false, children }: QuestionProps) => {
  const Heading = `h${level}` as const;
  return (
    <fieldset disabled={disabled} aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}>
      <legend>
        <Heading>
          <Words line={prompt} bare />
        </Heading>
      </legend>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error && <FieldError id={`${id}-error`} message={error} />}
      {children}
    </fieldset>
  );
};
