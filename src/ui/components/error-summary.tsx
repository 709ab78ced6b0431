import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useSurroundings } from '../block-props';
import { Icon } from './icon';
import './error-summary.css';

/** Says what is still open and leads there. Takes focus each time `tries` goes up. */
export const ErrorSummary = ({ tries, title, message, field }: { tries: number; title: string; message: string; field: RefObject<HTMLElement> }) => {
  const { errorPrefix } = useSurroundings().t.ask;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [tries]);
  useEffect(() => {
    const bare = () => document.title.split(errorPrefix).join('');
    document.title = errorPrefix + bare();
    return () => {
      document.title = bare();
    };
  }, [errorPrefix]);
  return (
    <div class="errors" ref={box} tabIndex={-1} role="group" aria-label={title}>
      <h3>{title}</h3>
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
