import { childless } from '../../../scorm/lms/profiles';
import { kept, midway, type Row, refused } from '../row';

export const writing: readonly Row[] = [
  {
    fault: 'SetValue fails for the score',
    play: midway((trial) => trial.faults({ setFails: /score\.raw$/ })),
    ...kept,
    score: '',
  },
  {
    fault: 'SetValue fails for the status',
    play: midway((trial) => trial.faults({ setFails: /status$/ })),
    ...refused,
    score: '100',
    lms: 'everything',
    recovered: 'nothing was lost',
  },
  {
    fault: 'SetValue fails for the saved text',
    play: midway((trial) => trial.faults({ setFails: /suspend_data/ })),
    ...refused,
    passed: true,
  },
  { fault: 'SetValue fails for all', play: midway((trial) => trial.faults({ setFails: /./ })), ...refused },
  { fault: 'SetValue throws', play: midway((trial) => trial.faults({ throwsAt: ['SetValue'] })), ...refused },
  { fault: 'Optional elements are not implemented', profile: childless, play: midway(() => undefined), ...kept },
  { fault: 'Commit fails twice', play: midway((trial) => trial.faults({ commitFails: 2 })), ...kept },
  { fault: 'Commit always fails', play: midway((trial) => trial.faults({ commitFails: true })), ...refused },
  { fault: 'Commit throws', play: midway((trial) => trial.faults({ throwsAt: ['Commit'] })), ...refused },
  {
    fault: 'Commit says "true" and keeps nothing, from the middle on',
    play: midway((trial) => trial.faults({ commitLies: true })),
    ...refused,
    line: 'saved',
    recovered: 'at the next launch',
  },
  {
    fault: 'All calls answer "false" from the middle on: the session expired',
    play: midway((trial) => trial.faults({ sessionExpired: true })),
    ...refused,
    browser: 'the session of the LMS expires: the learner is told within a second, goes on, and may copy a report',
  },
  {
    fault: 'The frame of the LMS is gone: every call throws',
    play: midway((trial) => trial.faults({ apiGone: true })),
    ...refused,
  },
  {
    fault: 'The page of the LMS loads anew around the course',
    play: midway((trial) => trial.world.replaceApi(trial.window)),
    ...kept,
  },
  {
    fault: 'Commits are refused for 30 minutes',
    play: midway(async (trial) => {
      trial.faults({ commitFails: true });
      await trial.rest();
      for (let minute = 0; minute < 30; minute += 1) await trial.world.pass(60_000);
    }),
    ...refused,
  },
  {
    fault: 'Finish answers "false"',
    play: midway(async (trial) => {
      trial.faults({ finishFails: true });
      await trial.rest();
      trial.close();
      await trial.open();
    }),
    ...kept,
  },
];
