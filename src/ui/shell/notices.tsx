import { useState } from 'preact/hooks';
import type { Launched, Saving } from '../../machines/course';
import type { Notice } from '../app';
import { useSurroundings } from '../block-props';
import { Icon } from '../components/icon';
import { savingWords } from '../saving-words';
import { useCourse } from '../screen-props';
import './notices.css';

/** What an administrator needs to know, without anything of the learner's. */
const diagnosticsOf = ({ outline, port }: Launched): string =>
  `${outline.id} ${outline.version}\n${navigator.userAgent}\n${port.diagnostics()}`;

/** Calm words about what was restored and what is not saved yet. Never an LMS error text. */
export const Notices = ({ notice, saving, onCopied }: { notice: Notice; saving: Saving; onCopied: (words: string) => void }) => {
  const { t } = useSurroundings();
  const { launched, send } = useCourse();
  const [read, setRead] = useState(false);
  const restored = notice !== 'none' && !read && t.status[notice];
  const [shown, show] = useState('');
  const away = saving === 'offline' || saving === 'reaching';
  const trouble = saving === 'retrying' || saving === 'lost' || saving === 'apart' || away;
  const copy = async () => {
    const report = diagnosticsOf(launched);
    try {
      await navigator.clipboard.writeText(report);
      onCopied(t.status.copied);
    } catch {
      // Without clipboard permission (common in LMS frames) the text is shown to be copied by hand.
      show(report);
      onCopied(t.status.copyFailed);
    }
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
      {trouble && !launched.review && launched.port.edition !== 'standalone' && (
        <div class="notice" role="status">
          {/* The screen of the end says it itself. */}
          {saving !== 'lost' && <p>{saving === 'retrying' ? t.status.notSavedLong : savingWords(launched, saving, t)}</p>}
          {(saving === 'retrying' || away) && (
            <button type="button" class="tool" onClick={() => send({ type: 'SAVE_NOW' })}>
              {t.status.saveNow}
            </button>
          )}
          <button type="button" class="tool" onClick={copy}>
            {t.status.copy}
          </button>
          {shown && (
            <textarea
              class="report"
              readOnly
              rows={6}
              aria-label={t.status.copy}
              onFocus={(event) => event.currentTarget.select()}
            >
              {shown}
            </textarea>
          )}
        </div>
      )}
    </>
  );
};
