import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DrawingsPart, FinalPart, LessonPart, SourcesPart, StartPart } from '../domain/parts';
import type { CourseEvent } from '../machines/course-events';
import type { Launched } from '../machines/launched';
import type { CourseActor } from '../machines/opening';
import { SurroundingsContext } from './block-props';
import { Boundary } from './boundary';
import { showComfort } from './comfort/shown';
import { documentTitle } from './document-title';
import type { ComfortPart, PartStore, ScreensPart, WordsPart } from './part-store';
import { Screen } from './screen';
import { partsAround, screenKey, screenPart } from './screen-part';
import { CourseContextProvider } from './screen-props';
import { Header } from './shell/header';
import { Help } from './shell/help';
import { Notices } from './shell/notices';
import { Pause } from './shell/pause';
import { Rail } from './shell/rail';
import { usePicked, useSnapshot } from './use-snapshot';
import './styles/tokens.css';
import './comfort/comfort.css';
import './listen/highlight.css';
import './styles/base.css';
import './styles/buttons.css';
import './shell/shell.css';

export interface AppProps {
  readonly launched: Launched;
  /** The course machine, or what stands in for it until the LMS has answered. */
  readonly actor: CourseActor;
  readonly parts: PartStore;
  /** What to tell the learner about the restored record. */
  readonly notice: Notice;
}

export type Notice = 'none' | 'partial' | 'fresh' | 'other' | 'newer' | 'wiped';

/** The whole page: header, rail, the screen of the moment, help and pause. */
export const App = ({ launched, actor, parts, notice }: AppProps) => {
  const snapshot = useSnapshot(actor);
  const { context } = snapshot;
  const { record } = context;
  const state = String(snapshot.value);
  const ended = state === 'ended';
  const wide = ended || state === 'welcome';

  // While another language is on its way, the one before stays on screen; at first, the one that came with the page.
  const wanted = record.language;
  const [shown, setShown] = useState(
    () =>
      Object.keys(parts.getSnapshot().loaded)
        .find((one) => one.endsWith('/start'))
        ?.split('/')[0] ?? wanted,
  );
  const name = screenPart(state, context, launched.outline);
  const { language, start, part, screens, comfort, drawings, failed } = usePicked(parts, ({ loaded, failed }) => {
    const language = loaded[`${wanted}/start`] ? wanted : shown;
    return {
      language,
      start: loaded[`${language}/start`] as StartPart,
      part: name === undefined ? undefined : (loaded[`${language}/${name}`] as WordsPart | undefined),
      screens: loaded['screens'] as ScreensPart | undefined,
      comfort: loaded['comfort'] as ComfortPart | undefined,
      drawings: loaded['drawings'] as DrawingsPart | undefined,
      failed: failed.has('screens') || failed.has(`${language}/${name}`),
    };
  });
  const shows =
    state === 'welcome' || (state !== 'opening' && screens !== undefined && (part !== undefined || name === undefined));

  useEffect(() => {
    if (language === wanted) setShown(wanted);
    parts.load('screens');
    // On a slow line everything at once would make what is pressed first wait for what is read later.
    if (state === 'welcome' && !screens) parts.load(`${wanted}/start`);
    else for (const one of partsAround(state, context, launched.outline)) parts.load(`${wanted}/${one}`);
  }, [wanted, language, state, record.place, context.again, screens]);

  const [menuOpen, setMenu] = useState(false);
  const [helpOpen, setHelp] = useState(false);
  const [pauseOpen, setPause] = useState(false);
  const [readingOpen, setReading] = useState(false);
  const [said, announce] = useState('');

  const surroundings = useMemo(() => {
    const here = part as Partial<LessonPart & FinalPart & SourcesPart> | undefined;
    const { claims } = here ?? {};
    return {
      language,
      t: start.strings,
      claims: claims && !Array.isArray(claims) ? (claims as LessonPart['claims']) : {},
      channels: Object.fromEntries(start.channels.map((channel) => [channel.id, channel])),
      art: { ...frameArt(start, drawings), ...here?.art },
      announce,
    };
  }, [language, start, part, drawings]);

  const send = (event: CourseEvent) => {
    if (event.type !== 'COMFORT') setMenu(false);
    actor.send(event);
  };
  const course = { launched, context, start, send, openHelp: () => setHelp(true), openReading: () => setReading(true) };

  const key = screenKey(state, context);
  useScreenChange(`${key}${shows ? '' : ':waiting'}`, actor, () => setMenu(false));
  useLayoutEffect(() => showComfort(record.comfort), [record.comfort]);
  const title = documentTitle(course, state, part);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);

  return (
    <CourseContextProvider.Provider value={course}>
      <SurroundingsContext.Provider value={surroundings}>
        <header>
          <Header
            onPause={() => setPause(true)}
            menuOpen={menuOpen}
            onMenu={ended ? undefined : () => setMenu(!menuOpen)}
            wide={wide}
          />
          <Notices notice={notice} />
          <p class="vh" role="status">
            {said}
          </p>
        </header>
        <div class={wide ? 'shell shell-wide' : 'shell'}>
          {!ended && <Rail open={menuOpen} onGo={() => setMenu(false)} />}
          <div class="screen">
            {comfort && <comfort.Listen screen={key} covered={helpOpen || pauseOpen || readingOpen} />}
            <Boundary key={key}>
              <Screen
                state={state}
                part={part}
                screens={shows ? screens : undefined}
                failed={failed}
                onLoad={() => {
                  parts.load('screens');
                  if (name) parts.load(`${language}/${name}`);
                }}
              />
            </Boundary>
          </div>
        </div>
        <Help open={helpOpen} onClose={() => setHelp(false)} />
        {comfort && <comfort.ReadingOptions open={readingOpen} onClose={() => setReading(false)} />}
        <Pause open={pauseOpen} onClose={() => setPause(false)} />
      </SurroundingsContext.Provider>
    </CourseContextProvider.Provider>
  );
};

/** Until the drawings are here, the one in the page stays: an empty drawing takes nothing away. */
const frameArt = ({ alts }: StartPart, drawings: DrawingsPart = {}) =>
  Object.fromEntries(Object.entries(alts).map(([name, alt]) => [name, { svg: drawings[name] ?? '', alt }]));

/**
 * A new screen begins at its top, with focus on its title. The first one leaves focus where the LMS put it,
 * also when its words come a moment later, and so does the place that the LMS gives back to who pressed nothing yet.
 */
const useScreenChange = (key: string, actor: CourseActor, changed: () => void) => {
  const of = useRef(actor);
  const before = useRef(key);
  const launched = useRef(true);
  // Asked before the screen that has it goes, and focus with it.
  const givenBack = of.current !== actor && document.activeElement === document.body;
  useLayoutEffect(() => {
    of.current = actor;
    if (before.current === key) return;
    const arrived = givenBack || (launched.current && before.current === `${key}:waiting`);
    before.current = key;
    launched.current = false;
    if (arrived) return;
    changed();
    window.scrollTo(0, 0);
    document.getElementById('title')?.focus({ preventScroll: true });
  }, [key, actor]);
};
