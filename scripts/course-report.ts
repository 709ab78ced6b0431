import { parseArgs } from 'node:util';
import { readContent } from '../src/content/files';
import { inspectCourse } from '../src/content/load';
import { formatProblems } from '../src/content/problem';
import { limits } from '../src/content/report/limits';
import { report } from '../src/content/report/report';
import { runAsCli, UsageError } from './lib/cli';

const usage = 'Usage: npm run course:report -- [--release] [--today 2027-03-01] [--channel-days 90]';

/** Prints the learning design in figures; fails past the limits. */
await runAsCli(import.meta.url, async () => {
  const { values } = parseArgs({
    options: { release: { type: 'boolean', default: false }, today: { type: 'string' }, 'channel-days': { type: 'string' } },
  });
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today)))
    throw new UsageError(`--today ${today} is not a day.\n${usage}`);
  const channelDays = values['channel-days'] === undefined ? limits.channelRefuseDays : Number(values['channel-days']);
  if (!Number.isInteger(channelDays) || channelDays < 1)
    throw new UsageError(`--channel-days should be a whole number of days.\n${usage}`);
  const { course, problems } = inspectCourse(await readContent(process.cwd()));
  if (!course) throw new UsageError(formatProblems(problems));
  const { text, fails } = report(course, problems, { today, release: values.release, channelDays });
  console.log(text);
  if (fails) process.exitCode = 1;
});
