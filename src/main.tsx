import { hydrate, render } from 'preact';
import { createActor, type SnapshotFrom } from 'xstate';
import { createPort } from '../scorm/adapters';
import type { Edition } from '../scorm/port';
import { createVisibleClock } from './clock';
import { answerReports } from './domain/answer-report';
import { version } from './domain/codec';
import { passMarkOf } from './domain/outcome';
import type { Outline } from './domain/outline';
import type { FinalPart, StartPart } from './domain/parts';
import { defaultSettings, type Settings } from './domain/settings';
import { plain } from './domain/text';
import { restore } from './launch';
import { createCourseMachine, type Launched } from './machines/course';
import { App } from './ui/app';
import { keptComfort } from './ui/comfort/shown';
import { OwnWindow } from './ui/own-window';
import { createPartStore, type Part } from './ui/part-store';
import { screenPart } from './ui/screen-part';
import { fetchScript, receiveParts } from './ui/script-parts';

/** The composition root: the only place that knows content, adapters, machines and screens together. */
const { dataset } = document.documentElement;

/** Written by the package build from a checked profile; a broken one falls back to the defaults rather than to a blank page. */
const readSettings = (): Settings => {
  try {
    return { ...defaultSettings, ...(JSON.parse(dataset['settings'] ?? '{}') as Partial<Settings>) };
  } catch {
    return defaultSettings;
  }
};

const now = () => Date.now();
const settings = readSettings();
const parts = createPartStore(fetchScript(document));
receiveParts(window as never, parts.add);

/** In the language that is loaded: a learner in Spanish never fetches the English items. */
const loadedPart = (name: string) => {
  const { loaded } = parts.getSnapshot();
  return (loaded['outline'] as Outline | undefined)?.languages
    .map((language) => loaded[`${language}/${name}`])
    .find((part) => part !== undefined);
};

const describe = (id: string): string => {
  const item = (loadedPart('final') as FinalPart | undefined)?.items[id];
  const objective = (loadedPart('start') as StartPart | undefined)?.course.objectives[id];
  return plain(item?.prompt ?? objective ?? []);
};

const begin = async (): Promise<void> => {
  const pageLanguage = document.documentElement.lang;
  const outline = await arrived<Outline>('outline', `${pageLanguage}/start`);
  if (!outline) throw new Error('the first file of the course did not arrive');
  const root = document.getElementById('app') as HTMLElement;
  const words = await arrived<StartPart>(`${pageLanguage}/start`);
  if (settings.launch === 'window' && parent !== self && words) await staysHere(root, words);
  const port = createPort((dataset['lms'] ?? 'standalone') as Edition, {
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
  const restored = { ...found, record };
  const launched: Launched = {
    outline,
    settings,
    ...restored,
    unsent: unsent ? answerReports(outline, unsent, now(), describe) : [],
    port,
    describe,
    now,
    passMark: passMarkOf(outline, settings, launch.passMark),
    review: launch.mode === 'review',
    storage: launch.storage,
    learner: launch.learner,
    visibleSeconds: createVisibleClock(document, now),
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

  await arrived(`${record.language}/start`);
  // What was rendered at build has no line above it; hydrating would put one into elements that look otherwise.
  const calm = notice === 'none' && !launched.review && launched.storage === 'lms' && !record.comfort;
  const untouched = calm && record.place.screen === 'welcome' && record.language === pageLanguage;
  if (!untouched) await placeReady(actor.getSnapshot(), outline);
  const app = <App launched={launched} actor={actor} parts={parts} notice={notice} />;
  if (untouched && root.firstChild) hydrate(app, root);
  else {
    root.textContent = '';
    render(app, root);
  }
  performance.mark('course-ready');
};

/** Offers a window of its own; goes on when the learner wants the course in this frame. The window finds the LMS through its opener. */
const staysHere = (root: HTMLElement, { strings }: StartPart): Promise<void> =>
  new Promise<void>((here) => {
    root.textContent = '';
    render(<OwnWindow t={strings.ownWindow} open={() => open(location.href, '_blank') !== null} here={here} />, root);
  }).then(() => render(null, root));

/** A part once it is here, or undefined when it will not come; what did not come with the page is fetched, from the file of another part where it travels with that. */
const arrived = <T extends Part>(name: string, file = name): Promise<T | undefined> =>
  new Promise((resolve) => {
    const found = () => parts.getSnapshot().loaded[name] as T | undefined;
    const here = found();
    if (here) return resolve(here);
    const subscription = parts.subscribe(({ waiting }) => {
      const part = found();
      if (!part && waiting[file] !== 'failed') return;
      subscription.unsubscribe();
      resolve(part);
    });
    parts.load(file);
  });

/** Resolves when the place to go on at can be shown, or is known not to come: from page to page, with no empty screen between. */
const placeReady = ({ value, context }: SnapshotFrom<ReturnType<typeof createCourseMachine>>, outline: Outline): Promise<void> =>
  new Promise((resolve) => {
    const state = String(value);
    const part = screenPart(state, context, outline);
    const names = [...(state === 'welcome' ? [] : ['screens']), ...(part ? [`${context.record.language}/${part}`] : [])];
    const check = () => {
      const { loaded, waiting } = parts.getSnapshot();
      if (!names.every((name) => loaded[name] || waiting[name] === 'failed')) return;
      subscription.unsubscribe();
      resolve();
    };
    const subscription = parts.subscribe(check);
    names.forEach(parts.load);
    check();
  });

/** Nobody shall sit before a page whose buttons do nothing. */
const giveUp = (error: unknown): void => {
  const words = (loadedPart('start') as StartPart | undefined)?.strings.status;
  const root = document.getElementById('app');
  if (root && words) root.textContent = `${words.brokenTitle}. ${words.loadAgain}.`;
  throw error;
};

begin().catch(giveUp);
