import { limits } from '../src/content/report/limits';
import { report } from '../src/content/report/report';
import { Fail, runAsCli } from './lib/cli';
import { readCourse } from './lib/course';

const readDay = (day: string): string => {
  if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))) return day;
  throw new Fail(`--today ${day} is not a day. Write it as --today 2027-03-01.`);
};

const readDays = (text: string): number => {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1) return days;
  throw new Fail('--channel-days should be a whole number of days, such as --channel-days 90.');
};

await runAsCli(
  {
    name: 'npm run course:report',
    does: 'Prints the learning design in figures; fails past the limits.',
    flags: {
      release: { type: 'boolean', default: false, help: 'Also refuses help lines that nobody checked for long.' },
      today: { type: 'string', value: 'DAY', help: 'As if it were this day, such as 2027-03-01. Default: today.' },
      'channel-days': {
        type: 'string',
        value: 'N',
        default: String(limits.channelRefuseDays),
        help: `What "long" is, in days. Default: ${limits.channelRefuseDays}.`,
      },
    },
  },
  async (options) => {
    const today = readDay(options.today ?? new Date().toISOString().slice(0, 10));
    const channelDays = readDays(options['channel-days']);
    const { course, problems } = await readCourse();
    const { text, fails } = report(course, problems, { today, release: options.release, channelDays });
    console.log(text);
    if (fails) process.exitCode = 1;
  },
);
