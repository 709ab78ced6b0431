import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A native modal dialog: Esc closes it, focus goes to its title and back to where it came from.
 * Rendered closed at first, so that it is in the page before the script runs.
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
      {children}
    </dialog>
  );
};
