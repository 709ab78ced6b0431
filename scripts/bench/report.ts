import type { Large } from './large-subject';
import type { Load, LoadFigure } from './load';
import { median } from './stats';
import type { Walk } from './walk';

/** All runs of one package under one profile and compression. */
export interface Runs {
  readonly name: string;
  readonly profile: string;
  readonly compression: 'plain' | 'gzip';
  readonly loads: readonly Load[];
}

export interface Report {
  readonly command: string;
  readonly machine: string;
  readonly browser: string;
  readonly date: string;
  readonly runs: readonly Runs[];
  readonly walk: { readonly unthrottled: Walk; readonly slow: Walk };
  /** Bytes of script objects after each of ten launches one after another. */
  readonly heaps: readonly number[];
  readonly large?: Large;
}

const ms = (value: number): string => (Number.isFinite(value) ? `${Math.round(value)} ms` : '–');
const kB = (value: number): string => (Number.isFinite(value) ? `${(value / 1000).toFixed(value < 10_000 ? 1 : 0)} kB` : '–');
const mB = (value: number): string => `${(value / 1_000_000).toFixed(1)} MB`;
const count = (value: number): string => (Number.isFinite(value) ? String(value) : '–');
const shift = (value: number): string => (value < 0.0005 ? '0' : value.toFixed(3));
const task = (value: number): string => (value < 50 ? 'under 50 ms' : ms(value));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const columns: readonly (readonly [LoadFigure, string, (value: number) => string])[] = [
  ['fcp', 'first paint', ms],
  ['lcp', 'largest paint', ms],
  ['ready', 'controls work', ms],
  ['requestsToReady', 'requests until then', count],
  ['bytesToReady', 'bytes until then', kB],
  ['open', 'LMS answered', ms],
  ['requests', 'requests', count],
  ['bytes', 'bytes', kB],
  ['outside', 'to other hosts', count],
  ['cls', 'layout shift', shift],
  ['longestTask', 'longest task', task],
  ['heap', 'script heap', mB],
  ['lmsCalls', 'LMS calls', count],
];

const middle = ({ loads }: Runs, figure: LoadFigure): number => median(loads.map((load) => load[figure]).filter(Number.isFinite));

const launches = (runs: readonly Runs[]): string => {
  const floor = runs.find(({ name }) => name === 'floor');
  const times = ['fcp', 'lcp', 'ready', 'open'] as const;
  const ratio = (one: Runs, figure: (typeof times)[number]) =>
    floor && one !== floor && Number.isFinite(middle(floor, figure))
      ? ` (${(middle(one, figure) / middle(floor, figure)).toFixed(2)} x)`
      : '';
  return markdown(
    ['package', ...columns.map(([, title]) => title)],
    runs.map((one) => [
      one.name,
      ...columns.map(([figure, , format]) => {
        const value = middle(one, figure);
        const timed = times.find((time) => time === figure);
        return `${format(value)}${timed && Number.isFinite(value) ? ratio(one, timed) : ''}`;
      }),
    ]),
  );
};

const walks = ({ unthrottled, slow }: Report['walk']): string =>
  markdown(
    ['whole run', 'unthrottled', 'slow'],
    (
      [
        ['presses', (walk) => count(walk.presses)],
        ['press to next paint, 95 of 100 within', (walk) => (walk.pressP95 <= 16 ? '16 ms or less' : ms(walk.pressP95))],
        ['slowest press', (walk) => ms(walk.slowestPress)],
        ['longest task after the start', (walk) => task(walk.longestTask)],
        ['requests', (walk) => count(walk.requests)],
        ['layout shift', (walk) => shift(walk.cls)],
        ['script heap at the end', (walk) => mB(walk.heap)],
        ['elements on the largest screen', (walk) => count(walk.mostNodes)],
        ['LMS commits', (walk) => count(walk.commits)],
        ['most bytes in a commit', (walk) => count(walk.mostBytesInCommit)],
      ] as const satisfies readonly (readonly [string, (walk: Walk) => string])[]
    ).map(([title, show]) => [title, show(unthrottled), show(slow)]),
  );

const titles: Readonly<Record<string, string>> = {
  unthrottled: 'Unthrottled',
  slow: 'Slow: 1.6 Mbit/s, 150 ms a request, processor 4 times slower',
};

/** The whole of docs/performance.md. */
export const performanceDoc = (report: Report): string => {
  const tables = (['slow', 'unthrottled'] as const).flatMap((profile) =>
    (['plain', 'gzip'] as const).flatMap((compression) => {
      const runs = report.runs.filter((one) => one.profile === profile && one.compression === compression);
      return runs.length
        ? [`### ${titles[profile]}, ${compression === 'gzip' ? 'compressed' : 'not compressed'}`, launches(runs)]
        : [];
    }),
  );
  return `${[
    '# Performance',
    `Written by \`${report.command}\` on ${report.date}. ${report.machine}. ${report.browser}.`,
    'Each figure is the median of cold launches, each in a new browser profile, all packages taking turns within one run. Times move with the machine and with what else it does; ratios in brackets are to the floor page of the same run and travel better.',
    '"floor" is one static HTML file with the first screen and the words of all lessons in one language: nothing with this text can be faster. "ours" is the SCORM 1.2 zip as it ships, inside an LMS frame. "Not compressed" is how many LMSs serve packages. Controls work when the course says so (`course-ready`): help, break, language, role and menu answer, and a press on Start waits for the LMS if need be. "LMS answered" is the mark `course-open`: machines are here, the record is read, the place to go on at is shown. Packages that do not say it show a dash. The browser reports no task under 50 ms and no press under 16 ms.',
    '## Launch',
    ...tables,
    '## From the first screen to the result',
    walks(report.walk),
    ...(report.large
      ? [
          '## Ten times as large',
          `"ten times" above is this course with ${report.large.lessons} lessons and ${report.large.items} items in its bank, made by a script; its zip has ${kB(report.large.zip)}. To compile and pack one edition took ${ms(report.large.builds[0])} for the course as it is and ${ms(report.large.builds[1])} for the large one (${(report.large.builds[1] / report.large.builds[0]).toFixed(1)} x). A test holds its fullest saved record below 4,096 characters.`,
        ]
      : []),
    '## Ten launches one after another',
    `Script heap after each, in one tab, here with the measuring tools: ${report.heaps.map(mB).join(', ')}.`,
    'What was tried for the goals that are not met, and why they are out of reach: [performance-limits.md](performance-limits.md).',
  ].join('\n\n')}\n`;
};
