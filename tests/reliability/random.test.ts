import fc from 'fast-check';
import { describe, it } from 'vitest';
import { moodle } from '../../scorm/lms/moodle';
import { strictProfile } from '../../scorm/lms/profile';
import { amnesiac, boolish, childless, flaky } from '../../scorm/lms/profiles';
import { adapters } from '../contract/fixtures';
import { moves, play } from './moves';
import { Story } from './story';
import { World } from './world';

/** Schedules in all; `npm run test:soak` asks for more. */
const runs = Number(process.env['COURSE_SCHEDULES'] ?? 600);
const seed = process.env['COURSE_SEED'] ?? (process.env['COURSE_SCHEDULES'] ? undefined : '20261122');
const profiles = [strictProfile, moodle, amnesiac, childless, flaky, boolish];

describe.each(adapters)('$name: whatever a learner does and whatever happens', (adapter) => {
  it('nothing is lost, nothing gets worse, and the course never stands still', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...profiles), moves(30), (profile, list) =>
        play(new Story(new World(adapter, profile)), list),
      ),
      {
        numRuns: Math.ceil(runs / adapters.length),
        // The same stories for everybody who runs the tests; the soak draws new ones each time.
        ...(seed !== undefined && { seed: Number(seed) }),
      },
    );
  }, 900_000); // A soak takes what it takes.
});
