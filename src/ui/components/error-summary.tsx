import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useSurroundings } from '../block-props';
import { Icon } from './icon';
import './error-summary.css';

export interface ErrorSummaryProps {
  /** Question that is not answered. */
  readonly id: string;
  /** Takes focus each time this goes up. */
  readonly tries: number;
  readonly title: string;
  readonly message: string;
  /** Where answering begins. */
  readonly field: RefObject<HTMLElement | null>;
}

/** Says what is still open and leads there. */
export const ErrorSummary = ({ id, tries, title, message, field }: ErrorSummaryProps) => {
  const prefix = `${useSurroundings().t.ask.errorPrefix}: `;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [tries]);
  useEffect(() => {
    const bare = () => document.title.split(prefix).join('');
    document.title = prefix + bare();
    return () => {
      document.title = bare();
    };
  }, [prefix]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a message, not a group of fields
    <div class="errors" ref={box} tabIndex={-1} role="group" aria-label={title}>
      <h2>{title}</h2>
      <p>
        <a
          href={`#${id}-hint`}
          onClick={(event) => {
            event.preventDefault();
            field.current?.focus();
          }}
        >
          {message}
        </a>
      </p>
    </div>
  );
};

/** The same beside the field, for `aria-describedby`. */
export const FieldError = ({ id, message }: { id: string; message: string }) => (
  <p class="field-error" id={id}>
    <Icon name="almost" />
    {message}
  </p>
);
