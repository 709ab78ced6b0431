import { renderToString } from 'preact-render-to-string';
import { createActor } from 'xstate';
import { createSilent } from '../scorm/adapters/silent';
import type { CertificateWords } from './domain/certificate';
import { type Outline, rolesOffered } from './domain/outline';
import type { DrawingsPart, StartPart } from './domain/parts';
import { freshRecord, type ProgressRecord } from './domain/progress';
import type { Settings } from './domain/settings';
import { createCourseMachine } from './machines/course';
import { createOpening } from './machines/opening';
import { App } from './ui/app';
import { LaterScreen } from './ui/later-screen';
import { createPartStore } from './ui/part-store';

/** What is shown, in one language: as in the package, whatever its profile set. */
interface Shown {
  readonly outline: Outline;
  readonly start: StartPart;
  readonly drawings: DrawingsPart;
  readonly language: string;
  readonly settings: Settings;
}

const launchOf = ({ outline, language, settings }: Shown, more: Partial<ProgressRecord> = {}) => {
  const roles = rolesOffered(outline, settings.roles);
  return {
    outline,
    settings,
    record: { ...freshRecord(language, 1), role: roles.length === 1 ? (roles[0] ?? null) : null, ...more },
    // Nothing reaches it: the first screen is the same in every LMS.
    port: createSilent('standalone'),
    passMark: settings.passMark ?? outline.final.passMark,
    review: settings.reviewer === true,
    storage: 'lms' as const,
    learner: { id: '', name: '' },
    now: () => 0,
    visibleSeconds: () => 0,
    describe: () => '',
  };
};

const storeOf = ({ language, start, drawings }: Shown) => {
  const parts = createPartStore(() => Promise.resolve(true));
  parts.add(`${language}/start`, start);
  parts.add('drawings', drawings);
  return parts;
};

/** The first screen as HTML, readable before any script runs. Pure: the same input gives the same bytes. */
export const renderFirstScreen = (
  outline: Outline,
  start: StartPart,
  drawings: DrawingsPart,
  language: string,
  settings: Settings,
): string => {
  const shown = { outline, start, drawings, language, settings };
  const launched = launchOf(shown);
  return renderToString(
    <App launched={launched} actor={createOpening(launched.record, 'welcome')} parts={storeOf(shown)} notice="none" />,
  );
};

/**
 * The screen with the certificate of somebody who passed, for a preview.
 *
 * @param today days since 1970-01-01
 */
export const renderCertificate = (shown: Shown, words: CertificateWords, name: string, today: number): string => {
  const passed = launchOf(shown, { outcome: 'passed', best: 100, passedOn: today, seconds: 32 * 60 });
  const launched = { ...passed, learner: { id: '', name } };
  const actor = createActor(createCourseMachine(launched)).start();
  actor.send({ type: 'OPEN_CERTIFICATE' });
  const parts = storeOf(shown);
  parts.add('screens', LaterScreen);
  parts.add(`${shown.language}/certificate`, words);
  return renderToString(<App launched={launched} actor={actor} parts={parts} notice="none" />);
};
