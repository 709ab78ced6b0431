import { useState } from 'preact/hooks';
import type { Strings } from '../domain/strings';

interface OwnWindowProps {
  readonly t: Strings['ownWindow'];
  /** Opens the course; answers whether the browser let it. */
  readonly open: () => boolean;
  /** Starts the course on this page after all. */
  readonly here: () => void;
}

/** In the LMS's frame, when the organization wants the course in a window of its own. */
export const OwnWindow = ({ t, open, here }: OwnWindowProps) => {
  const [state, setState] = useState<'waiting' | 'opened' | 'blocked'>('waiting');
  const opened = state === 'opened';
  return (
    <main id="main" class="own-window stack-l">
      <h1 id="title" tabIndex={-1}>
        {opened ? t.openedTitle : t.title}
      </h1>
      <p role="status">{state === 'blocked' ? t.blocked : opened ? t.opened : t.lead}</p>
      {!opened && (
        <p class="own-window-ways">
          <button type="button" class="btn btn-primary" onClick={() => setState(open() ? 'opened' : 'blocked')}>
            {t.open}
          </button>
          <button type="button" class="btn btn-quiet" onClick={here}>
            {t.here}
          </button>
        </p>
      )}
    </main>
  );
};
