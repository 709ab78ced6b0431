import { spawnSync } from 'node:child_process';
import { runAsCli } from './lib/cli';

await runAsCli(
  {
    name: 'npm run test:soak',
    does: 'Plays thousands of random schedules of learners and faults. What fails is told as a story, with the seed that repeats it.',
    flags: {
      schedules: {
        type: 'string',
        value: 'N',
        default: '12000',
        help: 'How many. Default: 12000, about ten minutes on two cores.',
      },
      seed: { type: 'string', value: 'N', help: 'Repeats a run that failed.' },
    },
  },
  ({ schedules, seed }) => {
    const env = { ...process.env, COURSE_SCHEDULES: schedules, ...(seed && { COURSE_SEED: seed }) };
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', 'tests/reliability/random.test.ts'],
      {
        stdio: 'inherit',
        env,
      },
    );
    process.exitCode = status ?? 1;
  },
);
