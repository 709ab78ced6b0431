import type { Browser, Frame, Locator } from '@playwright/test';
import { heapOf, launch, lmsCalls, type Profile, probes, settled } from './frames';
import type { BenchServer } from './server';
import { percentile } from './stats';
import type { Subject } from './subject';

/** What a whole run through the course cost, from the welcome page to the result of the final check. */
export interface Walk {
  readonly presses: number;
  /** 95th percentile from press to next paint, milliseconds. */
  readonly pressP95: number;
  readonly slowestPress: number;
  readonly requests: number;
  readonly cls: number;
  readonly longestTask: number;
  /** Bytes of script objects at the end, without those of the measuring tools. */
  readonly heap: number;
  readonly mostNodes: number;
  readonly commits: number;
  readonly mostBytesInCommit: number;
}

const enough = 600;

/** Answers like somebody in a hurry: anything, and another thing next time. */
const fill = async (form: Locator, turn: number): Promise<void> => {
  // Scattered, so that no pattern of the course repeats it; the same in every run.
  const any = Math.imul(turn, 2_654_435_761) >>> 16;
  const names = await form
    .locator('input:enabled:not([type=checkbox])')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
  for (const name of names) {
    const inputs = form.locator(`input[name="${name}"]:enabled`);
    await inputs.nth(any % (await inputs.count())).check();
  }
  const ticks = form.locator('input[type=checkbox]:enabled');
  if (await ticks.count()) await ticks.first().check();
  for (const select of await form.locator('select:enabled').all()) await select.selectOption({ index: 1 });
  const move = form.locator('ol.order button:not([aria-disabled=true], [disabled])');
  if (await move.count()) await move.first().click();
};

/** Whatever a screen may want next; before one of them is there, the screen is still on its way. */
const anything = '.ask:has(.btn-primary), .actions .btn-primary, .talk .btn-primary, .welcome-page .btn-primary, .result';

/** Presses what leads on; false at the end of the way. */
const step = async (frame: Frame, turn: number): Promise<boolean> => {
  await frame.locator(anything).first().waitFor({ state: 'attached' });
  const said = frame.locator('.talk .feedback .btn-primary').first();
  if (await said.count()) {
    await said.click();
    return true;
  }
  const form = frame.locator('.ask:has(.btn-primary)').first();
  if (await form.count()) {
    await fill(form, turn);
    await form.locator('.btn-primary').first().click();
    return true;
  }
  if (!(await frame.locator('.actions').count())) await fill(frame.locator('#roles'), turn);
  else await fill(frame.locator('main'), turn);
  const on = frame.locator('.actions .btn-primary, .welcome-page .btn-primary').first();
  if (!(await on.count()) || (await frame.locator('.result').count())) return false;
  await on.click();
  return true;
};

/** Takes the whole course once with real presses and reads what the browser and the LMS saw. */
export const measureWalk = async (
  browser: Browser,
  server: BenchServer,
  { name, entry }: Subject,
  profile: Profile,
): Promise<Walk> => {
  server.take();
  const { context, page, frame } = await launch(browser, `${server.origin}/lms#/plain/${name}/${entry}`, profile);
  try {
    await settled(page);
    const before = await heapOf(context, page);
    await frame.locator('*').count();
    const tools = (await heapOf(context, page)) - before;
    await frame.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
    let [presses, mostNodes] = [0, 0];
    while (presses < enough && (await step(frame, presses))) {
      presses += 1;
      mostNodes = Math.max(mostNodes, await frame.locator('*').count());
    }
    await settled(page);
    const [probe] = await probes(page);
    if (!probe) throw new Error('The course left its frame during the walk.');
    const { commits } = await lmsCalls(page);
    // The browser reports no press below 16 ms.
    const durations = [...probe.presses, ...Array<number>(Math.max(0, presses - probe.presses.length)).fill(16)];
    return {
      presses,
      pressP95: percentile(durations, 0.95),
      slowestPress: Math.max(...durations),
      requests: server.take().length,
      cls: probe.cls,
      longestTask: Math.max(0, ...probe.tasks.filter(({ start }) => start > (probe.ready ?? 0)).map(({ duration }) => duration)),
      heap: (await heapOf(context, page)) - tools,
      mostNodes,
      commits: commits.length,
      mostBytesInCommit: Math.max(0, ...commits),
    };
  } finally {
    await context.close();
  }
};
