import type { LmsPort, Report, SaveResult } from '../port';
import { createBrowserStore } from './browser-store';
import type { PortOptions } from './options';

/** No LMS: the record lives in this browser, or in memory where storage is blocked. Saving answers `offline` all the same. */
export function createStandalone(options: PortOptions): LmsPort {
  const store = createBrowserStore(options.courseId, options.storage);
  let closed = false;

  function save(report: Report): SaveResult {
    if (closed) return { ok: false, reason: 'closed' };
    store.write(report.text);
    return { ok: false, reason: 'offline' };
  }

  return {
    edition: 'standalone',
    open() {
      closed = false;
      return Promise.resolve({
        connected: false,
        storage: store.lasting ? 'browser' : 'memory',
        text: store.read(),
        standing: 'unknown',
        mode: 'normal',
        learner: { id: '', name: '' },
      });
    },
    keep: store.write,
    save,
    close(report) {
      const result = save(report);
      closed = true;
      return result;
    },
    diagnostics: () => `edition standalone\nstorage: ${store.lasting ? 'browser' : 'memory'}`,
  };
}
