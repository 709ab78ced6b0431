import type { LmsPort, Report, SaveResult } from '../../port';
import { uuid5 } from '../../uuid';
import { browserStorage } from '../browser-store';
import { systemClock } from '../find-api';
import { createLog } from '../log';
import { type LaunchAddress, readAddress } from './address';
import { connect } from './connect';
import { createSend } from './http';
import { createMirror } from './mirror';
import type { Cmi5Options } from './options';
import { begin, beginWithout, type Running } from './session';
import { createVisitStore } from './visit';

/** How long a learner waits for the first screen at most, in milliseconds. */
const OPEN_LIMIT = 10_000;
/** Pauses before the end is told once more; afterwards this browser keeps what is left. */
const LAST_PAUSES = [1000, 2000, 4000];

const not = (reason: 'retry' | 'closed' | 'review' | 'offline'): SaveResult => ({ ok: false, reason });
const tabStorage = () => globalThis.sessionStorage;

/** The life of a cmi5 session. It belongs to the launch: a reload goes on with it, and only the learner's end ends it. */
export function createCmi5(options: Cmi5Options): LmsPort {
  const { now, sleep } = options.clock ?? systemClock;
  const log = createLog();
  const page = options.pageId ?? Math.random().toString(36).slice(2, 10);
  let opening: Promise<Running> | undefined;
  let running: Running | undefined;
  let delivery: Promise<boolean> | undefined;
  let closed = false;

  async function start(address: LaunchAddress | undefined): Promise<Running> {
    const key = address ? uuid5(address.registration, `${JSON.stringify(address.actor)} ${address.activityId}`) : 'alone';
    const mirror = createMirror(`course:${options.courseId}:${key}`, page, options.storage ?? browserStorage);
    const visits = createVisitStore(`course:${address?.fetch}`, options.tabStorage ?? tabStorage);
    const surroundings = { mirror, visits, log, page, now };
    if (!address) {
      log.add('not launched by an LMS');
      return beginWithout(address, surroundings);
    }
    let late = false;
    const send = createSend(options.fetch ?? globalThis.fetch.bind(globalThis), options.patience ?? OPEN_LIMIT);
    const stateId = `${options.courseId}.record`;
    const connecting = connect(address, { send, visits, stateId, sleep, tooLate: () => late });
    const limit = sleep(OPEN_LIMIT).then(() => {
      late = true;
      throw new Error('no answer in time');
    });
    try {
      return begin(address, await Promise.race([connecting, limit]), surroundings);
    } catch (error) {
      log.add(error instanceof Error ? error.message : 'starting failed');
      return beginWithout(address, surroundings);
    }
  }

  /** One delivery at a time; what comes meanwhile rides along. */
  function deliver({ courier }: Running): Promise<boolean> {
    delivery ??= courier.deliver().finally(() => {
      delivery = undefined;
    });
    return delivery;
  }

  const pending = (through: Promise<boolean>, otherwise: SaveResult = not('retry')): SaveResult => ({
    ok: false,
    reason: 'pending',
    settled: through.then((ok): SaveResult => (ok ? { ok: true } : otherwise)),
  });

  async function deliverAtLast(session: Running): Promise<boolean> {
    for (const pause of LAST_PAUSES) {
      if (await deliver(session)) return true;
      await sleep(pause);
    }
    return deliver(session);
  }

  function end(session: Running, report: Report, leaving: boolean): SaveResult {
    const { courier, intake, launch } = session;
    const ends = !leaving || launch.mode === 'review' || report.outcome !== 'incomplete';
    if (ends) intake.end(report);
    closed = ends;
    courier.store();
    const otherwise = not(launch.mode === 'review' ? 'review' : 'retry');
    return pending(leaving ? courier.deliverLast() : deliverAtLast(session), otherwise);
  }

  return {
    edition: 'cmi5',
    async open() {
      opening ??= start(readAddress(options.query ?? globalThis.location.search));
      running = await opening;
      if (running.launch.connected) void deliver(running);
      return running.launch;
    },
    save(report) {
      if (closed) return not('closed');
      if (!running) return not('offline');
      if (running.launch.mode === 'review') return not('review');
      running.intake.take(report);
      if (!running.launch.connected) return not('offline');
      return running.courier.isIdle() ? { ok: true } : pending(deliver(running));
    },
    close(report, leaving = false) {
      if (closed) return not('closed');
      if (!running) return not('offline');
      if (running.over) return not('review');
      const { launch, intake } = running;
      if (launch.mode === 'normal') intake.take(report);
      if (launch.connected) return end(running, report, leaving);
      closed = !leaving;
      return not('offline');
    },
    diagnostics: () => ['edition cmi5', ...log.lines()].join('\n'),
  };
}
