import type { Launch, LmsPort, Report, SaveResult } from '../port';
import { createApiCalls } from './api-calls';
import { type BrowserStore, createBrowserStore } from './browser-store';
import type { DataModel } from './data-model';
import { type FoundApi, systemClock, type WindowLike, waitForApi } from './find-api';
import { readLaunch, warmLearner } from './launch';
import { createLog } from './log';
import type { PortOptions } from './options';
import { createReporter, type Reported, type Reporter } from './reporter';
import { createSession, type Session } from './session';

type Phase =
  | { readonly name: 'new' | 'offline' | 'closed' }
  | { readonly name: 'review'; readonly session: Session }
  | { readonly name: 'normal'; readonly session: Session; readonly reporter: Reporter; readonly launch: Launch };

const not = (reason: 'retry' | 'closed' | 'review' | 'offline'): SaveResult => ({ ok: false, reason });
const outcome = (saved: boolean): SaveResult => (saved ? { ok: true } : not('retry'));
const own = (): WindowLike => (typeof window === 'undefined' ? {} : (window as WindowLike));

/** The life of a session, the same for every SCORM edition. */
export function createScormPort(model: DataModel, options: PortOptions): LmsPort {
  const log = createLog();
  const reported: Reported = { standing: 'unknown', percent: -1, answers: new Set() };
  let phase: Phase = { name: 'new' };
  let opening: Promise<Launch> | undefined;
  let store: BrowserStore | undefined;
  let lastText = '';
  let where = 'not found';
  let ended = false;

  const browser = (): BrowserStore => {
    store ??= createBrowserStore(options.courseId, options.storage);
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

  function connect(found: FoundApi): Launch {
    where = found.where;
    const probe = ended ? undefined : model.elements.learnerId;
    const calls = createApiCalls(found.api, model.verbs, log);
    const session = createSession(calls, { alreadyRunning: model.alreadyRunning, probe }, log);
    if (session.start() === 'refused') return offline('the LMS refused the session');
    const launch = readLaunch(session, model, reported);
    if (!launch) return offline('the record could not be read');
    lastText = launch.text || lastText;
    phase =
      launch.mode === 'review'
        ? { name: 'review', session }
        : { name: 'normal', session, launch, reporter: createReporter(session, model, reported, log) };
    return launch;
  }

  async function start(): Promise<Launch> {
    const mine = phase;
    const found = await waitForApi(options.window ?? own(), model.apiName, options.clock ?? systemClock).catch(() => undefined);
    // The page may have been closed while we searched; a session begun now would never be ended.
    if (phase !== mine) return unconnected();
    return found ? connect(found) : offline('no LMS found');
  }

  function write(current: Extract<Phase, { name: 'normal' }>, report: Report): boolean {
    lastText = report.text || lastText;
    current.session.nextRound();
    const taken = current.reporter.write(report);
    // The certificate may be asked for after the session has ended.
    if (report.outcome === 'passed' || report.outcome === 'completed') warmLearner(current.launch);
    return current.session.commit() && taken;
  }

  function keep(current: Phase, report: Report): SaveResult {
    // Before `open` has answered, nobody knows yet whether this browser is the place.
    if (current.name === 'offline') {
      lastText = report.text || lastText;
      browser().write(report.text);
    }
    return not('offline');
  }

  return {
    edition: model.edition,
    open() {
      if (phase.name === 'closed') {
        phase = { name: 'new' };
        opening = undefined;
      }
      opening ??= start().catch(() => offline('starting failed'));
      return opening;
    },
    save(report) {
      if (phase.name === 'closed') return not('closed');
      if (phase.name === 'review') return not('review');
      return phase.name === 'normal' ? outcome(write(phase, report)) : keep(phase, report);
    },
    close(report) {
      const last = phase;
      phase = { name: 'closed' };
      ended ||= last.name === 'normal' || last.name === 'review';
      if (last.name === 'closed') return not('closed');
      if (last.name === 'review') {
        last.session.finish();
        return not('review');
      }
      if (last.name !== 'normal') return keep(last, report);
      const written = write(last, report);
      return outcome(last.session.finish() && written);
    },
    diagnostics: () => [`edition ${model.edition}`, `API: ${where}`, `session: ${phase.name}`, ...log.lines()].join('\n'),
  };
}
