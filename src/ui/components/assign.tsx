import type { Ref } from 'preact';
import { fill } from '../../domain/strings';
import type { Line } from '../../domain/text';
import type { OptionView, TargetView } from '../../domain/view';
import { useSurroundings } from '../block-props';
import { FieldError } from './error-summary';
import { Reason } from './feedback';
import { Tag } from './mark';
import { spoken, Words } from './rich-text';
import { Segments } from './segments';
import './assign.css';

export interface AssignProps {
  readonly id: string;
  readonly options: readonly OptionView[];
  readonly targets: readonly TargetView[];
  /** One target key per option, `-` while open. */
  readonly response: string;
  readonly onAssign: (response: string) => void;
  /** Shown on the cards that are still open, after a check. */
  readonly error?: string | undefined;
  readonly judged?: boolean;
  /** First open card, else the first. */
  // biome-ignore lint/suspicious/noExplicitAny: a radio or a select
  readonly first?: Ref<any>;
}

/** Cards that each belong to a group: radios for up to three groups, a native select for more. */
export const Assign = ({ id, options, targets, response, onAssign, error, judged = false, first }: AssignProps) => {
  const now = options.map((_, i) => response[i] ?? '-');
  const start = Math.max(0, now.indexOf('-'));
  return (
    <ol class="assign">
      {options.map((option, i) => {
        const chosen = now[i] as string;
        const props = {
          id: `${id}-${option.key}`,
          text: option.text,
          targets,
          chosen,
          onChoose: (target: string) => onAssign(now.map((before, j) => (j === i ? target : before)).join('')),
          error: chosen === '-' ? error : undefined,
          first: i === start ? first : undefined,
        };
        return (
          <li class={judged ? `judged ${chosen === option.target ? 'right' : 'almost'}` : 'open'}>
            {judged ? (
              <Judged option={option} targets={targets} chosen={chosen} />
            ) : targets.length > 3 ? (
              <Pick {...props} />
            ) : (
              <Row {...props} />
            )}
          </li>
        );
      })}
    </ol>
  );
};

interface CardProps {
  readonly id: string;
  readonly text: Line;
  readonly targets: readonly TargetView[];
  readonly chosen: string;
  readonly onChoose: (target: string) => void;
  readonly error: string | undefined;
  readonly first: AssignProps['first'] | undefined;
}

const Row = ({ id, text, targets, chosen, onChoose, error, first }: CardProps) => (
  <Segments
    name={id}
    legend={
      <span class="subject">
        <Words line={text} bare />
      </span>
    }
    choices={targets.map((target) => ({ value: target.key, words: <Words line={target.text} bare /> }))}
    chosen={chosen}
    onChoose={onChoose}
    describedBy={error && `${id}-error`}
    first={first}
  >
    {error && <FieldError id={`${id}-error`} message={error} />}
  </Segments>
);

const Pick = ({ id, text, targets, chosen, onChoose, error, first }: CardProps) => {
  const { t, channels } = useSurroundings();
  return (
    <>
      <label class="subject" for={id}>
        <Words line={text} bare />
      </label>
      {error && <FieldError id={`${id}-error`} message={error} />}
      <select
        class="pick"
        id={id}
        value={chosen}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        ref={first ?? null}
      >
        <option value="-">{t.ask.pick}</option>
        {targets.map((target) => (
          <option value={target.key}>{spoken(target.text, channels)}</option>
        ))}
      </select>
    </>
  );
};

const Judged = ({ option, targets, chosen }: { option: OptionView; targets: readonly TargetView[]; chosen: string }) => {
  const { t, channels } = useSurroundings();
  const words = (key: string | undefined) => spoken(targets.find((target) => target.key === key)?.text ?? [], channels);
  const right = chosen === option.target;
  return (
    <>
      <p class="subject">
        <Words line={option.text} />
      </p>
      <Tag tone={right ? 'right' : 'almost'}>
        {fill(right ? t.feedback.youRight : t.feedback.youOther, { answer: words(option.target), yours: words(chosen) })}
      </Tag>
      <Reason option={option} />
    </>
  );
};
