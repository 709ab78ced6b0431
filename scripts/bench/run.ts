import { cpus, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { findBrowser } from '../lib/tools';
import { profiles } from './frames';
import { measureHeaps } from './heaps';
import { type Load, measureLoad } from './load';
import type { Report } from './report';
import { serve } from './server';
import type { Subject } from './subject';
import { measureWalk } from './walk';

const compressions = ['plain', 'gzip'] as const;

const machine = (): string => {
  const all = cpus();
  const load = loadavg().map((value) => value.toFixed(1));
  return `${all.length} x ${all[0]?.model.trim() ?? 'unknown processor'}, load average ${load.join(', ')} when it ended`;
};

/**
 * Measures every subject; the first is ours and takes the walk as well.
 *
 * @param runs cold launches of each subject under each profile and compression, in turns
 */
export const runBench = async (
  subjects: readonly [Subject, ...Subject[]],
  runs: number,
  say: (line: string) => void,
): Promise<Omit<Report, 'command' | 'date'>> => {
  const executablePath = findBrowser();
  const server = await serve(subjects);
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const plan = profiles.flatMap((profile) =>
      compressions.flatMap((compression) => subjects.map((subject) => ({ subject, profile, compression, loads: [] as Load[] }))),
    );
    for (let run = 1; run <= runs; run += 1) {
      say(`run ${run} of ${runs}`);
      for (const { subject, profile, compression, loads } of plan) {
        loads.push(await measureLoad(browser, server, subject, compression, profile));
      }
    }
    const [ours] = subjects;
    say('a whole run through the course');
    const [unthrottled, slow] = [
      await measureWalk(browser, server, ours, { name: 'unthrottled' }),
      await measureWalk(browser, server, ours, profiles.find(({ name }) => name === 'slow') ?? { name: 'slow' }),
    ];
    say('ten launches in one tab');
    return {
      machine: machine(),
      browser: `Chromium ${browser.version()}`,
      runs: plan.map(({ subject, profile, compression, loads }) => ({
        name: subject.name,
        profile: profile.name,
        compression,
        loads,
      })),
      walk: { unthrottled, slow },
      heaps: await measureHeaps(browser, server, ours, 10),
    };
  } finally {
    await browser.close();
    server.close();
  }
};
