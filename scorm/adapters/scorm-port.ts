import type { Launch, LmsPort, Report, SaveResult } from '../port';
import { createApiCalls } from './api-calls';
import { type BrowserStore, browserStorage, createBrowserStore } from './browser-store';
import type { DataModel } from './data-model';
import { type FoundApi, findApi, systemClock, type WindowLike, waitForApi } from './find-api';
import { readLaunch, warmLearner } from './launch';
import { createLog } from './log';
import { browserStorageEvents, createMirror } from './mirror';
import type { PortOptions } from './options';
import { createReporter, type Reported, type Reporter } from './reporter';
import { createSession, type Session } from './session';

interface Normal {
  readonly name: 'normal';
  readonly api: unknown;
  readonly session: Session;
  readonly reporter: Reporter;
  readonly launch: Launch;
}

type Phase = { readonly name: 'new' | 'offline' | 'closed' } | { readonly name: 'review'; readonly session: Session } | Normal;

const not = (reason: 'retry' | 'closed' | 'review' | 'offline'): SaveResult => ({ ok: false, reason });
const outcome = (saved: boolean): SaveResult => (saved ? { ok: true } : not('retry'));
const own = (): WindowLike => (typeof window === 'undefined' ? {} : (window as WindowLike));

/** The life of a session, the same for every SCORM edition. */
export function createScormPort(model: DataModel, options: PortOptions): LmsPort {
  const { courseId, version = '', clock = systemClock, storage = browserStorage } = options;
  const around = options.window ?? own();
  const log = createLog();
  const mirror = createMirror({
    courseId,
    version,
    now: clock.now,
    storage,
    events: options.storageEvents ?? browserStorageEvents,
  });
  const reported: Reported = { standing: 'unknown', silent: false, percent: -1, answers: new Set() };
  let phase: Phase = { name: 'new' };
  let opening: Promise<Launch> | undefined;
  let store: BrowserStore | undefined;
  let lastText = '';
  let where = 'not found';
  let ended = false;
  /** The LMS never had any text. */
  let first = true;
  /** It has all graded answers. */
  let told = true;
  let lastKept = '';
  /** A session that was started and could not be read. */
  let unread: { readonly api: unknown; readonly session: Session } | undefined;
  /** Known from the first session on, so that this browser may keep what no session takes any more. */
  let learner: Launch['learner'] | undefined;

  const browser = (): BrowserStore => {
    store ??= createBrowserStore(courseId, storage);
    return store;
  };

  function offline(why: string): Launch {
    log.add(why);
    phase = { name: 'offline' };
    return unconnected();
  }

  function unconnected(): Launch {
    return {
      connected: false,
      storage: browser().lasting ? 'browser' : 'memory',
      // After a restart this page's own text is newer than what the browser may hold from an earlier visit.
      text: lastText || browser().read(),
      standing: 'unknown',
      mode: 'normal',
      learner: { id: '', name: '' },
    };
  }

  function begin(found: FoundApi): Session | undefined {
    where = found.where;
    const probe = ended ? undefined : model.elements.learnerId;
    const session = createSession(
      createApiCalls(found.api, model.verbs, log),
      { alreadyRunning: model.alreadyRunning, probe },
      log,
    );
    return session.start() === 'refused' ? undefined : session;
  }

  const running = (found: FoundApi, session: Session, launch: Launch): Normal => ({
    name: 'normal',
    api: found.api,
    session,
    launch,
    reporter: createReporter(session, model, reported, log),
  });

  function connect(found: FoundApi): Launch {
    const session = unread?.api === found.api ? unread.session : begin(found);
    if (!session) return offline('the LMS refused the session');
    session.nextRound();
    const launch = readLaunch(session, model, reported, mirror);
    // One Initialize per session: the next look for an LMS goes on with this one.
    unread = launch ? undefined : { api: found.api, session };
    if (!launch) return offline('the record could not be read');
    lastText = launch.text || lastText;
    phase = launch.mode === 'review' ? { name: 'review', session } : running(found, session, launch);
    if (launch.mode === 'normal') learner ??= launch.learner;
    first &&= launch.text === '';
    return launch;
  }

  async function start(): Promise<Launch> {
    const mine = phase;
    const found = await waitForApi(around, model.apiName, clock).catch(() => undefined);
    // The page may have been closed while we searched; a session begun now would never be ended.
    if (phase !== mine) return unconnected();
    return found ? connect(found) : offline('no LMS found');
  }

  /** The page of the LMS may have been loaded anew around the course: then another object stands where ours was. */
  function replaced(current: Normal): Normal | undefined {
    const found = findApi(around, model.apiName);
    if (!found || found.api === current.api) return undefined;
    log.add('the LMS has another API now');
    const session = begin(found);
    if (session) phase = running(found, session, current.launch);
    return session && (phase as Normal);
  }

  function attempt({ session, reporter, launch }: Normal, report: Report): boolean {
    session.nextRound();
    const taken = reporter.write(report);
    // The certificate may be asked for after the session has ended.
    if (report.outcome === 'passed' || report.outcome === 'completed') warmLearner(launch);
    const committed = session.commit();
    if (committed) reporter.committed();
    return committed && taken;
  }

  function write(current: Normal, report: Report): boolean {
    lastText = report.text || lastText;
    let saved = attempt(current, report);
    const next = saved ? undefined : replaced(current);
    if (next) saved = attempt(next, report);
    told = report.answers.every(({ id }) => reported.answers.has(id));
    if (!saved && lastKept !== '') keep(lastKept);
    if (saved && report.text !== '') {
      first = false;
      mirror.confirm(current.launch.learner.id, report.text);
      store?.clear();
    }
    return saved;
  }

  function keep(text: string): boolean {
    lastKept = text;
    if (phase.name === 'offline') lastText = text || lastText;
    if (learner === undefined) return phase.name === 'offline' && browser().write(text);
    // What was kept of somebody without a name is nobody's until the LMS has a text to go with it.
    return mirror.write(learner.id, text, { first, told }) && (!first || learner.id !== '');
  }

  /** Asks the LMS for the learner only when there is something to hear. */
  const heard = (): string => (learner !== undefined && mirror.heardAny() ? mirror.heard(learner.id) : '');

  return {
    edition: model.edition,
    open() {
      // What never was a session may become one; what was ended here and refused since will not.
      if (phase.name === 'closed' || (phase.name === 'offline' && !ended)) {
        phase = { name: 'new' };
        opening = undefined;
      }
      opening ??= start().catch(() => offline('starting failed'));
      return opening;
    },
    keep,
    heard,
    save(report) {
      if (phase.name === 'closed') return not('closed');
      if (phase.name === 'review') return not('review');
      if (phase.name === 'normal') return outcome(write(phase, report));
      keep(report.text);
      return not('offline');
    },
    close(report) {
      const last = phase;
      if (last.name === 'closed') return not('closed');
      if (last.name === 'review' || last.name === 'normal') ended = true;
      if (last.name === 'normal') {
        const written = write(last, report);
        const { session, reporter } = phase as Normal;
        const finished = session.finish();
        if (finished) reporter.committed();
        told = told || finished;
        // An LMS that could not end the session may yet lose what it took; this browser goes on keeping it.
        if (written && finished && report.text !== '') mirror.clear(last.launch.learner.id);
        else if (!written && lastKept !== '') keep(lastKept);
        phase = { name: 'closed' };
        return outcome(finished && written);
      }
      // Before `open` has answered, nobody knows yet whether this browser is the place.
      keep(report.text);
      phase = { name: 'closed' };
      if (last.name === 'review') last.session.finish();
      return not(last.name === 'review' ? 'review' : 'offline');
    },
    diagnostics: () => [`edition ${model.edition}`, `API: ${where}`, `session: ${phase.name}`, ...log.lines()].join('\n'),
  };
}
