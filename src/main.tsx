import { hydrate, render } from 'preact';
import { createSilent } from '../scorm/adapters/silent';
import type { Edition } from '../scorm/port';
import { createVisibleClock } from './clock';
import { type Outline, rolesOffered } from './domain/outline';
import type { FinalPart, StartPart } from './domain/parts';
import { passMarkOf } from './domain/pass-mark';
import { freshRecord } from './domain/progress';
import { defaultSettings, type Settings } from './domain/settings';
import { plain } from './domain/text';
import { travelsWith } from './domain/travel';
import type { Launched } from './machines/launched';
import { createOpening } from './machines/opening';
import { App } from './ui/app';
import { begunHere } from './ui/begun';
import { keptComfort } from './ui/comfort/shown';
import { nextTask } from './ui/next-task';
import type { OpenCourse } from './ui/opened-course';
import { OwnWindow } from './ui/own-window';
import { createPartStore, type Part } from './ui/part-store';
import { fetchScript, receiveParts } from './ui/script-parts';

/** The first script: makes the page that was rendered at build work, before machines and adapters are here. */
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
const fetchFile = fetchScript(document);
/** Until the outline is here, only what does not travel with a lesson is asked for. */
const parts = createPartStore((name) => {
  const [language, id] = name.split('/');
  const { first } = parts.getSnapshot().loaded;
  return fetchFile(id && first ? `${language}/${travelsWith(first as Outline, id)}` : name);
});
receiveParts(window as never, parts.add);

/** In the language that is loaded: a learner in Spanish never fetches the English items. */
const loadedPart = (name: string) => {
  const { loaded } = parts.getSnapshot();
  return (loaded['first'] as Outline | undefined)?.languages
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
  const outline = await arrived<Outline>('first', `${pageLanguage}/start`);
  if (!outline) throw new Error('the first file of the course did not arrive');
  const root = document.getElementById('app') as HTMLElement;
  const words = await arrived<StartPart>(`${pageLanguage}/start`);
  const ownWindow = settings.launch === 'window' && parent !== self && words !== undefined;
  if (ownWindow) await staysHere(root, words);

  const roles = rolesOffered(outline, settings.roles);
  const comfort = keptComfort();
  const record = { ...freshRecord(pageLanguage, 1), role: roles.length === 1 ? (roles[0] ?? null) : null, comfort };
  const before: Launched = {
    outline,
    settings,
    record,
    port: createSilent((dataset['lms'] ?? 'standalone') as Edition),
    describe,
    now,
    passMark: passMarkOf(outline, settings, undefined),
    review: settings.reviewer === true,
    storage: 'lms',
    learner: { id: '', name: '' },
    visibleSeconds: createVisibleClock(document, now),
  };
  const comesBack = begunHere();
  const opening = createOpening(record, comesBack ? 'opening' : 'welcome');
  const first = <App launched={before} actor={opening} parts={parts} notice="none" />;
  // What was rendered at build has no line above it; hydrating would put one into elements that look otherwise.
  if (!comesBack && !ownWindow && !before.review && !comfort && root.firstChild) hydrate(first, root);
  else {
    root.textContent = '';
    delete dataset['begun'];
    render(first, root);
  }
  if (!comesBack) performance.mark('course-ready');
  // Machines, adapters and the screens behind this one: the page works while they come.
  parts.load('screens');

  const openCourse = await ofCourse();
  const { launched, actor, notice } = await openCourse({ launched: before, opening, parts });
  render(<App launched={launched} actor={actor} parts={parts} notice={notice} />, root);
  if (comesBack) performance.mark('course-ready');
  performance.mark('course-open');
};

/** However long it takes: who presses meanwhile is told what is the matter and may ask for it again. */
const ofCourse = (): Promise<OpenCourse> =>
  new Promise((resolve) => {
    const check = () => {
      const here = parts.getSnapshot().loaded['course'] as OpenCourse | undefined;
      if (!here) return;
      subscription.unsubscribe();
      // What was pressed while the script ran shows before the LMS is asked.
      void nextTask().then(() => resolve(here));
    };
    const subscription = parts.subscribe(check);
    check();
  });

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
    const subscription = parts.subscribe(({ failed }) => {
      const part = found();
      if (!part && !failed.has(file)) return;
      subscription.unsubscribe();
      resolve(part);
    });
    parts.load(file);
  });

/** Nobody shall sit before a page whose buttons do nothing. */
const giveUp = (error: unknown): void => {
  const words = (loadedPart('start') as StartPart | undefined)?.strings.status;
  const root = document.getElementById('app');
  if (root && words) root.textContent = `${words.brokenTitle}. ${words.loadAgain}.`;
  throw error;
};

begin().catch(giveUp);
