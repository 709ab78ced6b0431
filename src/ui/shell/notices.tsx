import { useState } from 'preact/hooks';
import type { Saving } from '../../machines/course';
import type { Notice } from '../app';
import { useSurroundings } from '../block-props';
import { Icon } from '../components/icon';
import { useCourse } from '../screen-props';
import './notices.css';

/** Calm words about what was restored and what is not saved yet. Never an LMS error text. */
export const Notices = ({ notice, saving, onCopied }: { notice: Notice; saving: Saving; onCopied: (words: string) => void }) => {
  const { t } = useSurroundings();
  const { launched, send } = useCourse();
  const [read, setRead] = useState(false);
  const restored = notice !== 'none' && !read && t.status[notice];
  const copy = () => {
    // Without clipboard permission (common in LMS frames) the text is shown to be copied by hand.
    navigator.clipboard?.writeText(launched.port.diagnostics()).then(
      () => onCopied(t.status.copied),
      () => onCopied(t.status.copyFailed),
    );
  };
  return (
    <>
      {launched.review && <p class="notice">{t.status.review}</p>}
      {restored && (
        <div class="notice">
          <p>{restored}</p>
          <button type="button" class="tool" onClick={() => setRead(true)}>
            <Icon name="close" />
            {t.nav.close}
          </button>
        </div>
      )}
      {saving === 'retrying' && (
        <div class="notice" role="status">
          <p>{t.status.notSavedLong}</p>
          <button type="button" class="tool" onClick={() => send({ type: 'SAVE_NOW' })}>
            {t.status.saveNow}
          </button>
          <button type="button" class="tool" onClick={copy}>
            {t.status.copy}
          </button>
        </div>
      )}
    </>
  );
};
