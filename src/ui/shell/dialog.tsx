import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A native modal dialog: Esc closes it, focus goes to its title and back to where it came from.
 * Its content is made when it first opens: before, nobody can see it, and it would lie in the page that everybody waits for.
 */
export const Dialog = ({
  open,
  onClose,
  label,
  look,
  children,
}: {
  open: boolean;
  onClose: () => void;
  label: string;
  look: string;
  children: ComponentChildren;
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const opened = useRef(false);
  opened.current ||= open;
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      element.showModal();
      element.querySelector<HTMLElement>('h2')?.focus();
    }
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} class={look} aria-labelledby={label} onClose={onClose}>
      {opened.current && children}
    </dialog>
  );
};
