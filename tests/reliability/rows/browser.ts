import { deeds } from '../moves';
import { afterwards, atLaunch, kept, midway, type Row, refused, unreached } from '../row';
import type { Trial } from '../trial';
import type { World } from '../world';

const leaves = midway(async (trial) => {
  await trial.rest();
  trial.close();
  await trial.open();
});

/** The whole course while the browser's storage does not take anything; something more may happen halfway. */
const withStorage =
  (mode: World['storageMode'], halfway: (trial: Trial) => void = () => {}): Row['play'] =>
  async (trial) => {
    trial.world.storageMode = mode;
    await trial.half();
    halfway(trial);
    await trial.rest();
  };

const offline = { setFails: /./, commitFails: true, finishFails: true } as const;

export const browser: readonly Row[] = [
  {
    fault: 'The page is killed while the LMS refuses to save',
    play: midway(async (trial) => {
      trial.faults({ commitFails: true });
      await trial.rest();
      trial.close(false);
      trial.world.healed();
      await trial.open();
    }),
    ...kept,
    browser: 'killed while the LMS refuses to save: the next launch in this browser has it, and so has the LMS',
  },
  {
    fault: 'The page is killed in the middle of a write: SetValue was called, Commit not yet',
    play: midway(async (trial) => {
      trial.faults({ throwsAt: ['Commit'] });
      await trial.rest();
      trial.close(false);
      trial.world.healed();
      await trial.open();
    }),
    ...kept,
  },
  {
    fault: 'The frame is removed by the LMS',
    play: leaves,
    ...kept,
    browser: 'closed in the middle of the final check: same questions, same answers, same attempt',
  },
  {
    fault: 'The popup is closed',
    play: leaves,
    ...kept,
    browser: 'in a window of its own: closed by the learner, and back at the same page',
  },
  {
    fault: 'The learner goes elsewhere in the same tab',
    play: leaves,
    ...kept,
    browser: 'gone elsewhere in the same tab, and back',
  },
  {
    fault: 'The browser discards the tab and restores it',
    play: midway(async (trial) => {
      await trial.rest();
      trial.close(false);
      await trial.open();
    }),
    ...kept,
    browser: 'the tab was thrown out of memory, and is loaded again',
  },
  {
    fault: 'The page comes back from the back/forward cache, and the LMS begins no second session',
    play: midway(async (trial) => {
      trial.window.actor.send({ type: 'PAGE_LEAVES' });
      trial.window.actor.send({ type: 'PAGE_RETURNS' });
      await trial.world.pass(100);
    }),
    ...refused,
    line: 'reopen',
    recovered: 'at the next launch',
    minds: /^Initialize more than once$/,
    browser: 'back from the back/forward cache',
  },
  {
    fault: 'Closed while the LMS refuses to save',
    play: midway(async (trial) => {
      trial.faults({ commitFails: true });
      await trial.rest();
      trial.close();
      trial.world.healed();
      await trial.open();
    }),
    ...kept,
  },
  {
    fault: 'Two tabs, the older one last',
    play: async (trial) => {
      await trial.half();
      const older = trial.window;
      await trial.open();
      await trial.rest();
      await trial.world.pass(5_000);
      trial.close();
      trial.story.window = older;
      older.actor.send({ type: 'LANGUAGE', language: 'es' });
      await trial.world.pass(5_000);
      trial.close();
      await trial.open();
    },
    ...kept,
    browser: 'two tabs: the older one does not take away what the newer one did',
  },
  {
    fault: 'Two tabs while the storage of the browser is blocked',
    play: async (trial) => {
      trial.world.storageMode = 'blocked';
      await trial.half();
      const older = trial.window;
      await trial.open();
      await trial.rest();
      await trial.world.pass(5_000);
      trial.truth = trial.done();
      trial.close();
      trial.story.window = older;
      older.actor.send({ type: 'LANGUAGE', language: 'es' });
    },
    ...kept,
    lms: 'what was done before',
    passed: false,
    recovered: 'nothing',
    minds: /^scorm(12|2004): /,
  },
  { fault: 'The device sleeps for a day', play: midway((trial) => trial.world.pass(86_400_000)), ...kept },
  {
    fault: 'The clock is set back by a day',
    play: midway((trial) => {
      trial.world.now -= 86_400_000;
    }),
    ...kept,
  },
  {
    fault: 'Storage of the browser is blocked',
    play: withStorage('blocked'),
    ...kept,
  },
  {
    fault: 'Storage of the browser is blocked, and the LMS refuses to save',
    play: withStorage('blocked', (trial) => trial.faults({ commitFails: true })),
    ...refused,
    line: 'notSavedLong',
  },
  {
    fault: 'Storage of the browser is blocked, and there is no API',
    play: async (trial) => {
      trial.world.storageMode = 'blocked';
      await atLaunch({ apiLate: 1e9 })(trial);
    },
    ...unreached,
    line: 'awayLost',
  },
  {
    fault: 'Storage of the browser is full',
    play: withStorage('full'),
    ...kept,
  },
  {
    fault: 'Something else wrote into the storage of the browser',
    play: async (trial) => {
      trial.world.storage.setItem('unsaved:tiny:1:x', '<b>');
      trial.world.storage.setItem('course:tiny', '{"x":1}');
      await trial.half();
      await trial.rest();
    },
    ...kept,
  },
  {
    fault: 'Offline for the whole session',
    play: async (trial) => {
      await trial.open();
      trial.faults(offline);
      await trial.half();
      await trial.rest();
    },
    ...refused,
    lms: 'nothing',
    browser: 'offline for a while: the course runs on, and everything arrives afterwards',
  },
  {
    fault: 'The same, and the window was closed before the network was back',
    play: async (trial) => {
      await trial.open();
      trial.faults(offline);
      await trial.half();
      await trial.rest();
      trial.close();
      trial.world.healed();
      await trial.open();
    },
    ...kept,
  },
  {
    fault: '2,000 failed tries at the final check after a pass',
    play: afterwards(async (trial) => {
      for (let time = 0; time < 2_000; time += 1) await deeds['fails']?.(trial.story, 0);
    }),
    ...kept,
    also: {
      sees: 'The LMS keeps the first 60 answers.',
      holds: ({ world: { cmi, text } }) =>
        Object.keys(cmi).filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element)).length === 60 && text.length < 1_000,
    },
  },
];
