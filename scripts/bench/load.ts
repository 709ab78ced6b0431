import type { Browser } from '@playwright/test';
import { heapOf, launch, lmsCalls, type Profile, probes, settled } from './frames';
import type { BenchServer } from './server';
import type { Subject } from './subject';

/** What one cold launch cost; times in milliseconds from the launch, NaN where a package does not say. */
export type Load = Readonly<Record<LoadFigure, number>>;
export type LoadFigure =
  | 'fcp'
  | 'lcp'
  | 'ready'
  | 'open'
  | 'requestsToReady'
  | 'bytesToReady'
  | 'requests'
  | 'bytes'
  | 'outside'
  | 'cls'
  | 'longestTask'
  | 'heap'
  | 'lmsCalls';

const largest = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>(
    (most, value) => (value === undefined ? most : Number.isNaN(most) ? value : Math.max(most, value)),
    Number.NaN,
  );

/** Launches once in a new browser profile and reads all figures when the package has come to rest. */
export const measureLoad = async (
  browser: Browser,
  server: BenchServer,
  { name, entry }: Subject,
  compression: 'plain' | 'gzip',
  profile: Profile,
): Promise<Load> => {
  server.take();
  const url = `${server.origin}/lms#/${compression}/${name}/${entry}`;
  const { context, page, outside } = await launch(browser, url, profile);
  try {
    await settled(page);
    // Before anything is asked of the page: what asks would be counted with it.
    const heap = await heapOf(context, page);
    const seen = await probes(page);
    const start = seen[0]?.origin ?? Number.NaN;
    const since = (pick: (probe: (typeof seen)[number]) => number | undefined) =>
      seen.map((probe) => {
        const time = pick(probe);
        return time === undefined ? undefined : time + probe.origin - start;
      });
    const fcp = Math.min(...since(({ fcp }) => fcp).filter((time) => time !== undefined));
    const ready = largest(since((probe) => probe.ready));
    const served = server.take();
    const before = served.filter(({ at }) => at <= start + ready);
    const tasks = seen.flatMap((probe) => probe.tasks.filter((task) => task.start + task.duration + probe.origin - start > fcp));
    return {
      fcp,
      lcp: largest(since(({ lcp }) => lcp)),
      ready,
      open: largest(since((probe) => probe.open)),
      requestsToReady: Number.isNaN(ready) ? Number.NaN : before.length,
      bytesToReady: Number.isNaN(ready) ? Number.NaN : before.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: served.length,
      bytes: served.reduce((sum, { bytes }) => sum + bytes, 0),
      outside: outside.length,
      cls: seen.reduce((sum, { cls }) => sum + cls, 0),
      // Shorter tasks than 50 ms are not reported by the browser.
      longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
      heap,
      lmsCalls: (await lmsCalls(page)).calls.length,
    };
  } finally {
    await context.close();
  }
};
