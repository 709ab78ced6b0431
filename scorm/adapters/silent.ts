import type { Edition, LmsPort, SaveResult } from '../port';

const nothing: SaveResult = { ok: false, reason: 'review' };

/**
 * Tells nobody anything and keeps nothing. No LMS is even looked for: Moodle turns an item that was opened and closed
 * without a status into "completed".
 */
export const createSilent = (edition: Edition): LmsPort => ({
  edition,
  open: () =>
    Promise.resolve({
      connected: false,
      storage: 'memory',
      text: '',
      standing: 'unknown',
      mode: 'review',
      learner: { id: '', name: '' },
    }),
  save: () => nothing,
  close: () => nothing,
  diagnostics: () => `edition ${edition}\nreviewer copy: no LMS is asked or told anything`,
});
