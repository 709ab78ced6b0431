import type { ComponentChildren } from 'preact';
import { useSurroundings } from '../block-props';
import { type Ask, AskForm } from './ask';
import { Options, type OptionsProps } from './options';

export interface AskOptionsProps extends Omit<OptionsProps, 'hint' | 'chosen' | 'error' | 'disabled' | 'first'> {
  readonly ask: Ask;
  readonly check: string;
  /** What to do when nothing is chosen. */
  readonly error?: string;
  /** After "Choose one." */
  readonly note?: string;
  readonly children?: ComponentChildren;
}

/** A form with one list of options. */
export const AskOptions = ({ ask, check, error, note, children, ...options }: AskOptionsProps) => {
  const t = useSurroundings().t.ask;
  const single = options.type === 'single';
  const message = error ?? (single ? t.errorOne : t.errorAll);
  return (
    <AskForm ask={ask} id={options.id} error={message} check={check}>
      <Options
        {...options}
        hint={`${single ? t.one : t.all} ${note ?? t.noScore}`}
        chosen={ask.response}
        error={ask.tries > 0 ? message : undefined}
        disabled={!ask.open}
        first={ask.first}
      />
      {children}
    </AskForm>
  );
};
