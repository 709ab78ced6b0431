import { useState } from 'preact/hooks';
import type { Notice } from '../app';
import { useSurroundings } from '../block-props';
import { Icon } from '../components/icon';
import { mayRetry, troubleWords } from '../saving-words';
import { useCourse } from '../screen-props';
import { CopyReport } from './copy-report';
import './notices.css';

/** Calm words about what was restored and what is not saved yet. Never an LMS error text. */
export const Notices = ({ notice }: { notice: Notice }) => {
  const { t } = useSurroundings();
  const { launched, context, send } = useCourse();
  const [read, setRead] = useState(false);
  const trouble = troubleWords(launched, context, t);
  const restored = notice !== 'none' && !read && t.status[notice];
  // Focus moves before the button that has it goes.
  const close = () => {
    document.getElementById('title')?.focus({ preventScroll: true });
    setRead(true);
  };
  return (
    <>
      {launched.review && <p class="notice">{launched.settings.reviewer ? t.reviewer.banner : t.status.review}</p>}
      {restored && (
        <div class="notice">
          <p>{restored}</p>
          <button type="button" class="tool" onClick={close}>
            <Icon name="close" />
            {t.nav.close}
          </button>
        </div>
      )}
      {trouble && (
        <div class="notice" role="status">
          <p>{trouble}</p>
          {mayRetry(context.saving) && (
            <button type="button" class="tool" onClick={() => send({ type: 'SAVE_NOW' })}>
              {t.status.saveNow}
            </button>
          )}
          {launched.port.edition !== 'standalone' && <CopyReport look="tool" />}
        </div>
      )}
    </>
  );
};
