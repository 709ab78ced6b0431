import { describe, expect, it } from 'vitest';
import { moodle } from '../../scorm/lms/moodle';
import { type Profile, strictProfile } from '../../scorm/lms/profile';
import { amnesiac } from '../../scorm/lms/profiles';
import { adapters } from '../contract/fixtures';
import { type Move, play } from './moves';
import { Story } from './story';
import { Trial } from './trial';
import { World } from './world';

/** Stories that random schedules found and that ended badly once; each is here so that it stays mended. */
const stories: Readonly<Record<string, readonly [profile: Profile, ...moves: readonly (string | [string, number])[]]>> = {
  'a session that is refused at first begins in the same window': [strictProfile, 'refuses', 'page'],
  'an LMS that says nothing at all is not taken for one that is running': [amnesiac, ['refuses', 1], 'page'],
  'a second tab with an older page of the LMS does not write over the first': [strictProfile, 'lessons', 'refuses', 'second'],
  'what a killed window left is brought in when the LMS is reached late': [
    strictProfile,
    'page',
    ['late', 1],
    'lessons',
    'kill',
    'passes',
  ],
  'the same after an API that threw at everything': [strictProfile, 'lessons', 'gone', 'kill', 'back'],
  'answers of a check are not sent twice when only the text was refused': [
    strictProfile,
    ['element', 2],
    'lessons',
    'fails',
    'kill',
  ],
  'nor when Finish took them and Commit did not': [
    strictProfile,
    'commitFails',
    'lessons',
    ['element', 2],
    'passes',
    'close',
    'longWait',
  ],
  'nor when the text was damaged after they had arrived': [strictProfile, 'lessons', 'passes', 'kill', 'byte', 'heals'],
  'two first launches in two tabs are both kept': [strictProfile, 'page', 'second', 'close', 'lessons', 'kill'],
  'two tabs that reach the LMS late and at once hear of each other': [
    strictProfile,
    'gone',
    'page',
    'second',
    'lessons',
    'passes',
    'switch',
  ],
  'an expired session is not taken for a first launch': [strictProfile, 'lessons', ['wait', 1], 'expired', 'second', 'page'],
  'an announcement that was not committed does not upset the order of the next report': [
    strictProfile,
    'lessons',
    'longWait',
    'kill',
    'wait',
  ],
};

const movesOf = (list: readonly (string | [string, number])[]): Move[] =>
  list.map((move) => (typeof move === 'string' ? { does: move, random: 0 } : { does: move[0], random: move[1] }));

describe.each(adapters)('$name', (adapter) => {
  it.each(Object.entries(stories))('%s', async (_, [profile, ...moves]) => {
    await play(new Story(new World(adapter, profile)), movesOf(moves));
  });

  it('a page that comes back to an LMS that allows no second session says so, and the next launch has all', async () => {
    const trial = new Trial(adapter, moodle);
    await trial.half();
    const { actor } = trial.window;
    actor.send({ type: 'PAGE_LEAVES' });
    actor.send({ type: 'PAGE_RETURNS' });
    await trial.world.pass(100);
    const refused = String(actor.getSnapshot().context.saving) === 'apart';
    await trial.rest();
    const done = trial.done();
    await trial.world.pass(40_000);
    if (refused) expect(actor.getSnapshot().context.saving).toBe('apart');
    trial.close(!refused);
    await trial.open();
    expect(trial.done()).toEqual(expect.arrayContaining(done));
  });

  it('never brings one learner what another left in the same browser', async () => {
    const trial = new Trial(adapter);
    trial.faults({ commitFails: true, finishFails: true });
    await trial.half();
    trial.close(false);
    trial.world.healed();
    trial.world.learner = 'ben';
    await trial.open();
    expect(trial.done()).toEqual([]);
    expect(trial.window.lms.calls.length).toBeLessThanOrEqual(8);
    trial.close();
    trial.world.learner = 'ana';
    await trial.open();
    expect(trial.done()).not.toEqual([]);
  });

  it('does not undo what an administrator has reset', async () => {
    const trial = new Trial(adapter);
    await trial.half();
    await trial.rest();
    await trial.world.pass(5_000);
    // Killed, so that the browser still has it; then enrolled anew.
    trial.close(false);
    trial.world.database.delete('ana');
    await trial.open();
    expect(trial.done()).toEqual([]);
  });

  it('leaves nothing in the browser once the LMS has everything and the window is closed', async () => {
    const trial = new Trial(adapter);
    await trial.half();
    expect(trial.world.storage.length).toBe(1);
    trial.close();
    expect(trial.world.storage.length).toBe(0);
  });
});
