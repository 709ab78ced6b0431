import { createActor, type SnapshotFrom } from 'xstate';
import { createPort } from '../scorm/adapters';
import { answerReports } from './domain/answer-report';
import { version } from './domain/codec';
import type { Outline } from './domain/outline';
import { passMarkOf } from './domain/pass-mark';
import { restore } from './launch';
import { createCourseMachine, type Launched } from './machines/course';
import { keepBegun } from './ui/begun';
import { keptComfort } from './ui/comfort/shown';
import { nextTask } from './ui/next-task';
import type { OpenCourse } from './ui/opened-course';
import type { PartStore } from './ui/part-store';
import { screenPart } from './ui/screen-part';

/** The only place that knows adapters, machines and the saved record together. */
export const openCourse: OpenCourse = async ({ launched: before, opening, parts }) => {
  const { settings, describe, now } = before;
  // The whole of it came with this script.
  const outline = parts.getSnapshot().loaded['outline'] as Outline;
  const port = createPort(before.port.edition, {
    courseId: outline.id,
    version,
    endStatus: settings.endStatus,
    silent: settings.reviewer === true,
  });
  const launch = await port.open();
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
  const { notice, unsent, ...found } = restore(launch, outline, settings, seed);
  // What was chosen for another course in this browser holds here too, until something else is chosen.
  const record = { ...found.record, comfort: found.record.comfort || keptComfort() };
  const launched: Launched = {
    ...before,
    outline,
    ...found,
    record,
    unsent: unsent ? answerReports(outline, unsent, now(), describe) : [],
    port,
    passMark: passMarkOf(outline, settings, launch.passMark),
    review: launch.mode === 'review',
    storage: launch.storage,
    learner: launch.learner,
  };
  const actor = createActor(createCourseMachine(launched));
  actor.start();

  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && actor.send({ type: 'PAGE_HIDDEN' }));
  addEventListener('beforeunload', () => actor.send({ type: 'PAGE_HIDDEN' }));
  addEventListener('pagehide', () => actor.send({ type: 'PAGE_LEAVES' }));
  addEventListener('pageshow', (event) => event.persisted && actor.send({ type: 'PAGE_RETURNS' }));

  const { returnTo } = launch;
  // Not before the LMS has confirmed the end: what is lost must be said, and only this page can say it.
  const { unsubscribe } = actor.subscribe(({ value, context }) => {
    if (!returnTo || value !== 'ended' || context.saving !== 'closed') return;
    unsubscribe();
    location.assign(returnTo);
  });

  const begun = () => keepBegun(actor.getSnapshot().context.record.place.screen !== 'welcome');
  actor.subscribe(begun);
  begun();
  await nextTask();
  opening.handTo(actor);
  await placeReady(actor.getSnapshot(), launched, parts);
  return { launched, actor, notice };
};

/** Resolves when the place to go on at can be shown, or is known not to come: from page to page, with no empty screen between. */
const placeReady = (
  { value, context }: SnapshotFrom<ReturnType<typeof createCourseMachine>>,
  { outline }: Launched,
  parts: PartStore,
): Promise<void> =>
  new Promise((resolve) => {
    const state = String(value);
    const part = screenPart(state, context, outline);
    const { language } = context.record;
    const names = [`${language}/start`, ...(state === 'welcome' ? [] : ['screens']), ...(part ? [`${language}/${part}`] : [])];
    const check = () => {
      const { loaded, failed } = parts.getSnapshot();
      if (!names.every((name) => loaded[name] || failed.has(name))) return;
      subscription.unsubscribe();
      resolve();
    };
    const subscription = parts.subscribe(check);
    names.forEach(parts.load);
    check();
  });
