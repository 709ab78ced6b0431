import { createActor, SimulatedClock } from 'xstate';
import { freshRecord, type ProgressRecord } from '../../src/domain/progress';
import { defaultSettings } from '../../src/domain/settings';
import { createCourseMachine, type Launched } from '../../src/machines/course';
import { type FakePort, fakePort } from './fake-port';
import { tinyOutline } from './tiny-outline';

/** A learner of the tiny course who chose a role. */
export const tinyRecord = (more: Partial<ProgressRecord> = {}): ProgressRecord => ({
  ...freshRecord('en', 7),
  role: 'school',
  ...more,
});

/** Everything a launch brings, of the tiny course unless a test says otherwise. */
export const launchWith = (more: Partial<Launched> = {}): Launched & { readonly port: FakePort } => {
  const port = fakePort();
  return {
    outline: tinyOutline,
    settings: defaultSettings,
    passMark: (more.outline ?? tinyOutline).final.passMark,
    review: false,
    storage: 'lms',
    learner: { id: 'u-17', name: 'Ruiz, Ana' },
    record: tinyRecord(),
    now: () => Date.UTC(2026, 10, 22, 12),
    visibleSeconds: () => 0,
    describe: (id) => `About ${id}`,
    ...more,
    port: (more.port as FakePort | undefined) ?? port,
  };
};

/** The running course, its LMS and the clock by which it waits. */
export const startCourse = (more: Partial<Launched> = {}) => {
  const launched = launchWith(more);
  const clock = new SimulatedClock();
  const actor = createActor(createCourseMachine(launched), { clock }).start();
  return {
    actor,
    launched,
    port: launched.port,
    clock,
    screen: () => actor.getSnapshot().value,
    record: () => actor.getSnapshot().context.record,
  };
};
export type RunningCourse = ReturnType<typeof startCourse>;
