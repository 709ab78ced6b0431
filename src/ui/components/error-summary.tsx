import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useSurroundings } from '../block-props';
import { Icon } from './icon';
import './error-summary.css';

/** Says what is still open and leads there. Takes focus each time `tries` goes up. */
export const ErrorSummary = ({ tries, title, message, field }: { tries: number; title: string; message: string; field: RefObject<HTMLElement | null> }) => {
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
    <div class="errors" ref={box} tabIndex={-1} role="group" aria-label={title}>
      <h2>{title}</h2>
      <p>
        <a
          href="#error"
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
