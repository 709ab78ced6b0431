import type { ComponentChildren } from 'preact';

interface ToPartProps {
  /** Id of an element of this page that takes focus. */
  readonly of: string;
  readonly look?: string;
  readonly children: ComponentChildren;
}

/** A link to a part of the page. Focus goes there; the address stays, since in a frame a changed one fills the LMS's Back button. */
export const ToPart = ({ of, look, children }: ToPartProps) => (
  <a
    class={look}
    href={`#${of}`}
    onClick={(event) => {
      event.preventDefault();
      const part = document.getElementById(of);
      part?.focus({ preventScroll: true });
      part?.scrollIntoView();
    }}
  >
    {children}
  </a>
);
