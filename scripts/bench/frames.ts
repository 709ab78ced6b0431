import type { Browser, BrowserContext, Frame, Page } from '@playwright/test';
import { type Probe, probeScript } from './probe';
import type { LmsCalls } from './stub-lms';

export interface Profile {
  readonly name: 'unthrottled' | 'slow';
  /** Network and processor as Chromium's developer tools slow them down; none for `unthrottled`. */
  readonly throttle?: { readonly latency: number; readonly bitsPerSecond: number; readonly cpu: number };
}

export const profiles: readonly Profile[] = [
  { name: 'unthrottled' },
  { name: 'slow', throttle: { latency: 150, bitsPerSecond: 1_600_000, cpu: 4 } },
];

/** A fresh browser profile, an LMS page, and the course launched in its frame. */
export const launch = async (
  browser: Browser,
  url: string,
  { throttle }: Profile,
): Promise<{ context: BrowserContext; page: Page; frame: Frame; outside: string[] }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(probeScript);
  const page = await context.newPage();
  const outside: string[] = [];
  const { origin } = new URL(url);
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) outside.push(new URL(request.url()).host);
  });
  if (throttle) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: throttle.latency,
      downloadThroughput: throttle.bitsPerSecond / 8,
      uploadThroughput: throttle.bitsPerSecond / 16,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle.cpu });
  }
  const attached = page.waitForEvent('frameattached');
  await page.goto(url, { timeout: 180_000 });
  const frame = await attached;
  return { context, page, frame, outside };
};

/** Resolves when nothing has been fetched for half a second after `load`; a package that never rests is left after a minute. */
export const settled = (page: Page): Promise<void> => page.waitForLoadState('networkidle', { timeout: 60_000 }).catch(() => {});

/** The probes of all frames of the course, the entry page first. */
export const probes = async (page: Page): Promise<Probe[]> => {
  const found: Probe[] = [];
  for (const frame of page.frames().slice(1)) {
    const probe = await frame.evaluate(() => (window as unknown as { readProbe(): Probe }).readProbe()).catch(() => undefined);
    if (probe) found.push(probe);
  }
  return found;
};

export const lmsCalls = (page: Page): Promise<LmsCalls> =>
  page.evaluate(() => structuredClone((window as unknown as { seen: LmsCalls }).seen));

/** Bytes of script objects after the garbage is gone. */
export const heapOf = async (context: BrowserContext, page: Page): Promise<number> => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
};
