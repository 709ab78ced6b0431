import type { Log } from '../log';
import { type Fact, isLasting, isVerdict, nameOf, readKept, stampOf } from './facts';
import { isPassing, isTaken, type Reply } from './http';
import { type Json, list, object } from './json';
import type { Mirror, Waiting } from './mirror';
import type { RecordStore } from './record-store';

/** From where the courier goes on. */
export interface Start {
  readonly waiting: Waiting;
  /** Version tag of the record in the store: `''` when there is none yet, undefined when the store names none. */
  readonly tag: string | undefined;
  /** Verdicts that the LMS has. */
  readonly done: readonly string[];
}

export interface CourierDeps {
  readonly store: RecordStore;
  readonly scribe: (fact: Fact) => Json;
  readonly session: string;
  /** Tells what this page wrote from what others wrote. */
  readonly page: string;
  readonly mirror: Mirror;
  readonly log: Log;
  readonly now: () => number;
  /** The LMS has this one. */
  readonly arrived: (fact: Fact) => void;
}

/** Brings facts and the record to the record store: in order, each once, for as long as it takes. */
export interface Courier {
  /** True when the LMS has been told, or is about to be. */
  knows(verb: Fact['verb']): boolean;
  add(fact: Fact): void;
  keep(text: string): void;
  /** Puts what waits into this browser. */
  store(): void;
  isIdle(): boolean;
  /** True when nothing waits any more; false when it cannot go on now. Never rejects. */
  deliver(): Promise<boolean>;
  /** All at once, because nothing runs after the page has gone. */
  deliverLast(): Promise<boolean>;
}

/** Some 1.2 KB each: a request that shall outlive its page must stay small. */
const BATCH = 20;

export function createCourier({ waiting, tag: startTag, done: startDone }: Start, deps: CourierDeps): Courier {
  const { store, scribe, session, page, mirror, log, now, arrived } = deps;
  const done = new Set(startDone);
  let { record, base } = waiting;
  let queue: readonly Fact[] = [];
  let tag = startTag;
  let silentUntil = 0;

  const changed = (): boolean => record.text !== '' && stampOf(record) !== base;
  const isIdle = (): boolean => queue.length === 0 && !changed();
  const same = (one: Fact, other: Fact): boolean => nameOf(one, session) === nameOf(other, session);
  const waits = (fact: Fact): boolean => queue.some((one) => same(one, fact));
  const keepWaiting = (): void => mirror.write(changed() || queue.some(isLasting) ? { record, base, facts: queue } : undefined);

  function touch(atLeast = 0): void {
    record = { ...record, by: page, version: Math.max(record.version, atLeast) + 1 };
  }

  function settle(facts: readonly Fact[]): void {
    queue = queue.filter((one) => !facts.some((fact) => same(one, fact)));
    for (const fact of facts) {
      done.add(fact.verb);
      arrived(fact);
    }
    // What other devices must know goes with the record.
    if (facts.some(isVerdict)) touch();
  }

  function failed(what: string, reply: Reply): void {
    log.add(`${what}: ${reply.status || 'no answer'}`);
    if (reply.wait > 0) silentUntil = now() + reply.wait;
  }

  /** False: nothing gets through. A refusal of one statement does not keep the others back. */
  async function post(facts: readonly Fact[]): Promise<boolean> {
    const reply = await store.post(facts.map(scribe));
    if (isTaken(reply)) settle(facts);
    else if (isPassing(reply)) {
      failed('statements', reply);
      return false;
    } else if (facts.length > 1) {
      for (const one of facts) if (!(await post([one]))) return false;
    } else for (const one of facts) return refused(one, reply);
    return true;
  }

  /** Refused for what it says: perhaps it was said before, by a try whose answer was lost or from another device. */
  async function refused(fact: Fact, reply: Reply): Promise<boolean> {
    const found = await store.find(String(scribe(fact)['id']));
    // A store that does not let a course look keeps the last word.
    const untold = !isPassing(found) && found.status !== 404;
    const isThere = isTaken(found) || (reply.status === 409 && untold);
    // What the store calls malformed it would never take.
    if (isThere || (reply.status === 400 && fact.verb === 'answered')) settle([fact]);
    if (!isThere) failed(fact.verb, reply);
    return fact.verb !== 'initialized' || !waits(fact);
  }

  async function write(condition: Readonly<Record<string, string>>): Promise<Reply> {
    const sent = record;
    const reply = await store.write({ ...sent, done: [...done].filter((verb) => isVerdict({ verb })) }, condition);
    if (isTaken(reply)) [base, tag] = [stampOf(sent), reply.etag];
    else failed('record', reply);
    return reply;
  }

  /** Another window or device wrote in between: what it knows of verdicts stays, and the later record replaces the earlier. */
  async function merge(): Promise<boolean> {
    const reply = await store.read();
    if (!isTaken(reply) && reply.status !== 404) return false;
    for (const verb of list(object(reply.body)['done'])) done.add(String(verb));
    const theirs = readKept(reply.body);
    if (theirs.by !== page) log.add('another window of this course saved too');
    touch(theirs.version);
    tag = isTaken(reply) ? reply.etag : '';
    return true;
  }

  /** Only over the version that we know, where the store tells versions apart. */
  async function writeOver(): Promise<boolean> {
    const condition = () => (tag === undefined ? {} : tag ? { 'If-Match': tag } : { 'If-None-Match': '*' });
    const reply = await write(condition());
    return isTaken(reply) || (reply.status === 412 && (await merge()) && isTaken(await write(condition())));
  }

  /** False: something was not taken. */
  async function round(): Promise<boolean> {
    const facts = queue.filter(({ verb }) => verb !== 'terminated').slice(0, BATCH);
    if (facts.length > 0 && !(await post(facts))) return false;
    if (changed() && !(await writeOver())) return false;
    if (facts.some(waits)) return false;
    // Last of all, and never before something that still waits.
    const [last] = queue;
    if (queue.length !== 1 || last?.verb !== 'terminated' || changed()) return true;
    return (await post([last])) && !waits(last);
  }

  function add(fact: Fact): void {
    if (!waits(fact)) queue = [...queue, fact];
  }

  waiting.facts.forEach(add);

  return {
    knows: (verb) => done.has(verb) || queue.some((fact) => fact.verb === verb),
    isIdle,
    store: keepWaiting,
    add,
    keep(text) {
      if (text === record.text || text === '') return;
      record = { ...record, text };
      touch();
    },
    async deliver() {
      let through = true;
      while (through && !isIdle()) through = now() >= silentUntil && (await round());
      keepWaiting();
      return through;
    },
    async deliverLast() {
      const facts = queue.slice(0, BATCH);
      const posted = facts.length > 0 ? store.post(facts.map(scribe)) : undefined;
      if (changed()) await write({});
      const reply = await posted;
      if (reply && isTaken(reply)) settle(facts);
      keepWaiting();
      return isIdle();
    },
  };
}
