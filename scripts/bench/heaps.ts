import type { Browser } from '@playwright/test';
import { heapOf, launch, profiles, settled } from './frames';
import type { BenchServer } from './server';
import type { Subject } from './subject';

/** Launches again and again in the same LMS page, as a learner does who comes back; a leak would show as a slope. */
export const measureHeaps = async (browser: Browser, server: BenchServer, { name, entry }: Subject, times: number) => {
  const [unthrottled = { name: 'unthrottled' as const }] = profiles;
  const { context, page } = await launch(browser, `${server.origin}/lms#/plain/${name}/${entry}`, unthrottled);
  try {
    const heaps: number[] = [];
    for (let i = 0; i < times; i += 1) {
      if (i) await page.evaluate(() => (window as unknown as { launch(): void }).launch());
      const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
      await frame?.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
      await settled(page);
      heaps.push(await heapOf(context, page));
    }
    return heaps;
  } finally {
    await context.close();
  }
};
