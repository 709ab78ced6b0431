import type { LaunchAddress } from './address';
import { type Kept, readKept } from './facts';
import { isPassing, isTaken, type Reply, type Send } from './http';
import { list, object, text } from './json';
import { type LaunchData, readLaunchData } from './launch-data';
import { createRecordStore, type RecordStore, readToken } from './record-store';
import type { VisitStore } from './visit';

export interface Connection {
  readonly store: RecordStore;
  readonly data: LaunchData;
  readonly held: Kept;
  /** Version tag of the record: `''` when there is none yet, undefined when the store names none. */
  readonly tag: string | undefined;
  /** Verdicts that other sessions have sent. */
  readonly done: readonly string[];
  readonly languages: readonly string[];
}

export interface ConnectDeps {
  readonly send: Send;
  readonly visits: VisitStore;
  readonly stateId: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** True once the course has begun without the LMS. */
  readonly tooLate: () => boolean;
}

/** The way into a session, in the order that cmi5 demands. @throws Error that says, without secrets, what did not work */
export async function connect(
  address: LaunchAddress,
  { send, visits, stateId, sleep, tooLate }: ConnectDeps,
): Promise<Connection> {
  /** Until there is an answer that another try would not change. */
  async function ask(what: string, request: () => Promise<Reply>): Promise<Reply> {
    for (let pause = 300; ; pause *= 2) {
      const reply = await request();
      if (!isPassing(reply) || reply.status === 401) return reply;
      if (tooLate()) throw new Error(`${what}: ${reply.status || 'no answer'}`);
      await sleep(Math.max(pause, reply.wait));
    }
  }

  const { visit } = visits;
  if (!visit.token) {
    visit.token = readToken(await ask('token', () => send('POST', address.fetch, {})));
    if (!visit.token) throw new Error('the LMS gave no token; it gives one per launch');
    visits.save();
  }
  const store = createRecordStore(address, send, visit.token, stateId);
  const [launchData, preferences, record] = await Promise.all([
    ask('launch data', store.launchData),
    // Asked for because cmi5 demands it; the course does without an answer.
    store.preferences(),
    ask('record', store.read),
  ]);
  const data = readLaunchData(launchData.body);
  if (!isTaken(launchData) || !data) throw new Error(`launch data: ${launchData.status}`);
  // Taken for a first launch, a record that could not be read would soon be overwritten.
  if (!isTaken(record) && record.status !== 404) throw new Error(`record: ${record.status}`);
  const document = isTaken(record) ? record.body : {};
  return {
    store,
    data,
    held: readKept(document),
    tag: isTaken(record) ? record.etag : '',
    done: list(object(document)['done']).map(String),
    languages: text(object(preferences.body)['languagePreference'])
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  };
}
