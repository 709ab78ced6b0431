import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Launched } from '../../machines/course';
import { useSurroundings } from '../block-props';
import { useCourse } from '../screen-props';
import './copy-report.css';

/** What an administrator needs to help: which course, which browser, what the LMS said. Nothing of the learner or the answers. */
const reportOf = ({ outline, port }: Launched): string =>
  `${outline.id} ${outline.version}\n${navigator.userAgent}\n${port.diagnostics()}`;

/** Copies the report; in a frame that may not use the clipboard, as in many LMSs, shows it selected, to be copied by hand. */
export const CopyReport = ({ look }: { look: string }) => {
  const { status } = useSurroundings().t;
  const { launched } = useCourse();
  const [done, setDone] = useState(false);
  const [shown, show] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [shown]);

  const copy = async () => {
    const report = reportOf(launched);
    try {
      // Not only refused: on a page without https there is no clipboard at all.
      await navigator.clipboard.writeText(report);
      setDone(true);
    } catch {
      show(report);
    }
  };

  return (
    <>
      <button type="button" class={look} onClick={copy}>
        {status.copy}
      </button>
      <span role="status">{done && status.copied}</span>
      {shown && (
        <label class="report">
          {status.copyFailed}
          <textarea ref={field} readOnly rows={6} value={shown} />
        </label>
      )}
    </>
  );
};
