import { renderToString } from 'preact-render-to-string';
import { createActor } from 'xstate';
import type { LmsPort } from '../scorm/port';
import type { BlockView } from './content/blocks';
import { type Outline, type PageOutline, rolesOffered } from './domain/outline';
import type { DrawingsPart, LessonPart, PlainPart, StartPart } from './domain/parts';
import { freshRecord } from './domain/progress';
import type { Settings } from './domain/settings';
import type { PageView } from './domain/view';
import { createCourseMachine } from './machines/course';
import { App } from './ui/app';
import { SurroundingsContext } from './ui/block-props';
import { createPartStore } from './ui/part-store';
import { PlainPage } from './ui/plain/page';

/** A port that nothing reaches: the first screen is the same in every LMS. */
const nowhere: LmsPort = {
  edition: 'standalone',
  open: () =>
    Promise.resolve({
      connected: false,
      storage: 'memory',
      text: '',
      standing: 'unknown',
      mode: 'normal',
      learner: { id: '', name: '' },
    }),
  save: () => ({ ok: true }),
  close: () => ({ ok: true }),
  diagnostics: () => '',
};

/** The first screen as HTML, readable before any script runs. Pure: the same input gives the same bytes. */
export const renderFirstScreen = (
  outline: Outline,
  start: StartPart,
  drawings: DrawingsPart,
  language: string,
  settings: Settings,
): string => {
  const parts = createPartStore(() => Promise.resolve(true));
  parts.add(`${language}/start`, start);
  parts.add('drawings', drawings);
  const roles = rolesOffered(outline, settings.roles);
  const record = { ...freshRecord(language, 1), role: roles.length === 1 ? (roles[0] ?? null) : null };
  const launched = {
    outline,
    settings,
    record,
    port: nowhere,
    passMark: settings.passMark ?? outline.final.passMark,
    review: settings.reviewer === true,
    storage: 'lms' as const,
    learner: { id: '', name: '' },
    now: () => 0,
    visibleSeconds: () => 0,
    describe: () => '',
  };
  return renderToString(
    <App launched={launched} actor={createActor(createCourseMachine(launched))} parts={parts} notice="none" />,
  );
};

/** A lesson in words alone, for its plain-text page. Pure, too. */
export const renderPlain = (outline: Outline, start: StartPart, id: string, part: LessonPart, language: string): PlainPart => {
  const around = {
    language,
    t: start.strings,
    claims: part.claims,
    channels: Object.fromEntries(start.channels.map((channel) => [channel.id, channel])),
    art: part.art,
    announce: () => {},
  };
  const pages = outline.lessons.find((lesson) => lesson.id === id)?.pages ?? [];
  const html = (page: PageOutline) =>
    renderToString(
      <SurroundingsContext.Provider value={around}>
        <PlainPage page={page} view={part.pages[page.id] as PageView<BlockView>} />
      </SurroundingsContext.Provider>,
    );
  return Object.fromEntries(pages.map((page) => [page.id, html(page)]));
};
