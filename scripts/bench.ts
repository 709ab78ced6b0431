import { join } from 'node:path';
import { floorOf } from './bench/floor';
import { performanceDoc } from './bench/report';
import { fromPeer, fromZip } from './bench/subject';
import { Fail, runAsCli } from './lib/cli';
import { replaceFiles } from './lib/in-place';
import { pack } from './lib/pack';
import { readApp } from './lib/read-app';

const readRuns = (text: string): number => {
  const runs = Number(text);
  if (Number.isInteger(runs) && runs >= 1) return runs;
  throw new Fail(`--runs ${text} should be a whole number, such as --runs 5.`);
};

await runAsCli(
  {
    name: 'npm run bench',
    does: 'Measures the packaged course against a bare page and against other packages; writes docs/performance.md.',
    flags: {
      runs: { type: 'string', value: 'N', default: '5', help: 'Cold launches of each package. Default: 5' },
      peer: {
        type: 'string',
        value: 'NAME=FOLDER',
        multiple: true,
        default: [],
        help: 'Another unpacked package to measure beside it; may be given several times.',
      },
      large: { type: 'boolean', default: false, help: 'Also measure the course ten times over, made by scripts/bench/large.ts.' },
      out: { type: 'string', value: 'FOLDER', default: 'docs', help: 'Where performance.md goes. Default: docs' },
      'no-build': { type: 'boolean', default: false, help: 'Measure the zip in dist as it is.' },
    },
  },
  async ({ runs, peer, out, large, 'no-build': asItIs }) => {
    const times = readRuns(runs);
    const peers = await Promise.all(peer.map(fromPeer));
    const root = process.cwd();
    if (!asItIs) await pack({ root, editions: ['scorm12'], out: join(root, 'dist'), build: true });
    const { meta } = await readApp(join(root, 'dist'));
    const ours = await fromZip('ours', join('dist', `${meta.id}-${meta.version}-scorm12.zip`));
    // Loaded late: it brings Playwright along.
    const { runBench } = await import('./bench/run');
    const tenfold = large ? await (await import('./bench/large-subject')).largeSubject(root) : undefined;
    const subjects = [ours, floorOf(ours), ...(tenfold ? [tenfold.subject] : []), ...peers] as const;
    const measured = await runBench(subjects, times, console.log);
    const words = [`--runs ${times}`, ...(large ? ['--large'] : []), ...peers.map(({ name }) => `--peer ${name}=…`)].join(' ');
    const doc = performanceDoc({
      ...measured,
      ...(tenfold && { large: tenfold }),
      command: `npm run bench -- ${words}`,
      date: new Date().toISOString().slice(0, 10),
    });
    await replaceFiles(out, { 'performance.md': doc });
    console.log(doc);
  },
);
