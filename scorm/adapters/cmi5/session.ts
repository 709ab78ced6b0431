import type { Launch, Standing } from '../../port';
import type { Log } from '../log';
import type { LaunchAddress } from './address';
import type { Connection } from './connect';
import { type Courier, createCourier } from './courier';
import { createIntake, type Intake } from './intake';
import { object, text } from './json';
import { adopt, adoptNewest, type Mirror, type Waiting } from './mirror';
import { nowhere } from './record-store';
import { createScribe } from './statement';
import type { VisitStore } from './visit';

export interface Surroundings {
  readonly mirror: Mirror;
  readonly visits: VisitStore;
  readonly log: Log;
  /** Tells what this page writes from what others wrote. */
  readonly page: string;
  readonly now: () => number;
}

/** A session under way, with the LMS or without. */
export interface Running {
  readonly launch: Launch;
  readonly courier: Courier;
  readonly intake: Intake;
  /** It was ended before this page was loaded: not a word more. */
  readonly over: boolean;
}

const learnerOf = (address: LaunchAddress | undefined): Launch['learner'] => ({
  id: text(object(address?.actor['account'])['name']),
  name: text(address?.actor['name']),
});

const standingOf = ({ knows }: Courier, { record }: Waiting): Standing => {
  if (knows('passed')) return 'passed';
  if (knows('completed')) return 'completed';
  return record.text ? 'incomplete' : 'unknown';
};

/** With the LMS: goes on where the record in the store, or a later one that only this browser has, left off. */
export function begin(address: LaunchAddress, connection: Connection, { mirror, visits, log, page, now }: Surroundings): Running {
  const { store, data, held, tag, done, languages } = connection;
  const { mode, session, mastery, returnTo } = data;
  const { visit, save } = visits;
  const over = visit.ended;
  const waiting = adopt(mode === 'normal' && !over ? mirror.read() : [], held);
  const courier = createCourier(
    { waiting: { ...waiting, facts: [] }, tag, done },
    {
      ...{ store, session, page, mirror, log, now },
      scribe: createScribe(address, data),
      arrived({ verb, at }) {
        if (verb === 'initialized') visit.begun = at;
        save();
      },
    },
  );
  const intake = createIntake(courier, visits, now);
  if (!over) intake.begin(waiting.facts);
  courier.store();
  return {
    launch: {
      connected: true,
      storage: 'lms',
      text: waiting.record.text,
      standing: standingOf(courier, waiting),
      mode: over ? 'review' : mode,
      // Rounded because 0.57 * 100 is not 57 in binary fractions.
      ...(mastery !== undefined && { passMark: Math.round(mastery * 10_000) / 100 }),
      learner: learnerOf(address),
      languages,
      ...(returnTo && { returnTo }),
    },
    courier,
    intake,
    over,
  };
}

/** Without the LMS: this browser keeps everything, for the next launch that reaches it. */
export function beginWithout(address: LaunchAddress | undefined, { mirror, visits, log, page, now }: Surroundings): Running {
  const waiting = adoptNewest(mirror.read());
  const courier = createCourier(
    { waiting, tag: undefined, done: [] },
    { store: nowhere, session: '', page, mirror, log, now, scribe: () => ({}), arrived: () => undefined },
  );
  return {
    launch: {
      connected: false,
      storage: mirror.lasting ? 'browser' : 'memory',
      text: waiting.record.text,
      standing: 'unknown',
      mode: 'normal',
      learner: learnerOf(address),
    },
    courier,
    intake: createIntake(courier, visits, now),
    over: false,
  };
}
