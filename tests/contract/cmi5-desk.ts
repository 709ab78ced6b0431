import { setImmediate } from 'node:timers/promises';
import { createCmi5 } from '../../scorm/adapters/cmi5/cmi5-port';
import type { Cmi5Options } from '../../scorm/adapters/cmi5/options';
import { memoryStorage } from '../../scorm/lms/fakes';
import type { LmsPort, Report, SaveResult } from '../../scorm/port';
import type { Lrs } from '../../scripts/preview/lrs/server';
import type { LaunchOptions } from '../../scripts/preview/lrs/sessions';

export const recordId = 'test.record';

/** What the port says in the end. */
export const settled = async (result: SaveResult): Promise<SaveResult> =>
  'settled' in result ? settled(await result.settled) : result;

/** As the session machine does: again and again until the LMS has it. */
export async function saveUntilKept(port: LmsPort, what: Report, tries = 40): Promise<SaveResult> {
  let result = await settled(port.save(what));
  for (let again = 1; again < tries && !result.ok && result.reason === 'retry'; again += 1)
    result = await settled(port.save(what));
  return result;
}

/** A learner's browser in front of a record store that speaks HTTP. Pauses take no time, except the last one before the course begins alone. */
export function createCmi5Desk(lrs: Lrs, options: Partial<Cmi5Options> = {}) {
  const storage = memoryStorage();
  let tab = memoryStorage();
  let query = '';
  let pages = 0;
  let time = Date.UTC(2026, 10, 22, 10);
  let giveUp = (): void => undefined;
  /** Nothing runs in a page that has gone, but what it has sent is under way. */
  let page = { alive: true };

  const desk = {
    storage,
    /** The page as it is loaded, also a second time under the same address. */
    load(extra: Partial<Cmi5Options> = {}): LmsPort {
      pages += 1;
      const limit = new Promise<void>((resolve) => {
        giveUp = resolve;
      });
      const mine = { alive: true };
      page = mine;
      return createCmi5({
        courseId: 'test',
        query,
        pageId: `page${pages}`,
        storage: () => storage,
        tabStorage: () => tab,
        patience: 5_000,
        fetch: (...request) => (mine.alive ? fetch(...request) : new Promise(() => undefined)),
        clock: {
          now: () => {
            time += 1_000;
            return time;
          },
          sleep: (milliseconds) => (milliseconds >= 10_000 ? limit : setImmediate()),
        },
        ...options,
        ...extra,
      });
    },
    /** A launch by the LMS, in a tab of its own. */
    launch(launch?: LaunchOptions, extra?: Partial<Cmi5Options>): LmsPort {
      tab = memoryStorage();
      ({ query } = lrs.launch(launch));
      return desk.load(extra);
    },
    /** The page is gone from one moment to the next. */
    kill(): void {
      page.alive = false;
    },
    /** Ten seconds have passed since the page was loaded. */
    giveUp: () => giveUp(),
  };
  return desk;
}
