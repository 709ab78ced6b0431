import outline from 'virtual:outline';
import { hydrate, render } from 'preact';
import { createActor } from 'xstate';
import { createPort } from '../scorm/adapters';
import type { Edition } from '../scorm/port';
import { createVisibleClock } from './clock';
import { answerReports } from './domain/answer-report';
import { version } from './domain/codec';
import { passMarkOf } from './domain/outcome';
import type { FinalPart, StartPart } from './domain/parts';
import { defaultSettings, type Settings } from './domain/settings';
import { plain } from './domain/text';
import { restore } from './launch';
import { createCourseMachine, type Launched } from './machines/course';
import { App } from './ui/app';
import { createPartStore } from './ui/part-store';
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
  return outline.languages.map((language) => loaded[`${language}/${name}`]).find((part) => part !== undefined);
};

const describe = (id: string): string => {
  const item = (loadedPart('final') as FinalPart | undefined)?.items[id];
  const objective = (loadedPart('start') as StartPart | undefined)?.course.objectives[id];
  return plain(item?.prompt ?? objective ?? []);
};

const begin = async (): Promise<void> => {
  const port = createPort((dataset['lms'] ?? 'standalone') as Edition, {
    courseId: outline.id,
    version,
    endStatus: settings.endStatus,
  });
  const launch = await port.open();
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
  const { notice, unsent, ...restored } = restore(launch, outline, settings, seed);
  const { record } = restored;
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
    visibleSeconds: createVisibleClock(document, now),
  };
  const actor = createActor(createCourseMachine(launched));
  actor.start();

  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && actor.send({ type: 'PAGE_HIDDEN' }));
  addEventListener('beforeunload', () => actor.send({ type: 'PAGE_HIDDEN' }));
  addEventListener('pagehide', () => actor.send({ type: 'PAGE_LEAVES' }));
  addEventListener('pageshow', (event) => event.persisted && actor.send({ type: 'PAGE_RETURNS' }));

  await firstWords(record.language);
  const root = document.getElementById('app') as HTMLElement;
  const app = <App launched={launched} actor={actor} parts={parts} notice={notice} />;
  // What was rendered at build has no line above it; hydrating would put one into elements that look otherwise.
  const calm = notice === 'none' && !launched.review && launched.storage === 'lms';
  const untouched = calm && record.place.screen === 'welcome' && record.language === document.documentElement.lang;
  if (untouched) hydrate(app, root);
  else {
    root.textContent = '';
    render(app, root);
  }
  performance.mark('course-ready');
};

/** Resolves when the first words are here or will not come; the page's own language came with it, another is fetched. */
const firstWords = (language: string): Promise<void> =>
  new Promise((resolve) => {
    const name = `${language}/start`;
    const done = () => parts.getSnapshot().loaded[name] !== undefined || parts.getSnapshot().waiting[name] === 'failed';
    if (done()) return resolve();
    const subscription = parts.subscribe(() => {
      if (!done()) return;
      subscription.unsubscribe();
      resolve();
    });
    parts.load(name);
  });

/** Nobody shall sit before a page whose buttons do nothing. */
const giveUp = (error: unknown): void => {
  const words = (loadedPart('start') as StartPart | undefined)?.strings.status;
  const root = document.getElementById('app');
  if (root && words) root.textContent = `${words.brokenTitle}. ${words.loadAgain}.`;
  throw error;
};

begin().catch(giveUp);
