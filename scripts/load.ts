import { runAsCli } from './lib/cli';
import { table } from './lib/table';

await runAsCli(
  { name: 'npm run load', does: 'Prints what one learner costs an LMS, from launch to pass, for each edition.', flags: {} },
  async () => {
    const [{ measureLoad }, { adapters }] = await Promise.all([
      import('../tests/reliability/load'),
      import('../tests/contract/fixtures'),
    ]);
    const loads = await Promise.all(adapters.map(measureLoad));
    const rows = loads.map((load) => Object.values(load).map(String));
    console.log(
      table([
        [
          'edition',
          'minutes',
          'calls at launch',
          'calls',
          'commits',
          'commits without a change',
          'bytes set',
          'answers',
          'longest wait (s)',
        ],
        ...rows,
      ]),
    );
  },
);
