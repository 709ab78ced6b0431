import type { LaunchAddress } from './address';
import type { Reply, Send } from './http';
import { type Json, object, text } from './json';

/** What cmi5 uses of a learning record store: the xAPI resources under one endpoint, for one learner and enrolment. */
export interface RecordStore {
  /** The LMS's own document about this launch. */
  launchData(): Promise<Reply>;
  /** What the learner prefers in every course. */
  preferences(): Promise<Reply>;
  /** The document in which the course keeps its place. */
  read(): Promise<Reply>;
  /** @param condition header that names the version to replace; none replaces whatever is there */
  write(document: Json, condition: Readonly<Record<string, string>>): Promise<Reply>;
  post(statements: readonly Json[]): Promise<Reply>;
  /** @param id of a statement */
  find(id: string): Promise<Reply>;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

/** Asked once per launch: the LMS gives the token to the first who asks. `''` when it gives none. */
export const readToken = ({ body }: Reply): string => text(object(body)['auth-token']);

export function createRecordStore(address: LaunchAddress, send: Send, token: string, stateId: string): RecordStore {
  const { endpoint, activityId, registration } = address;
  const headers = { Authorization: `Basic ${token}`, 'X-Experience-API-Version': '1.0.3' };
  const agent = JSON.stringify(address.actor);
  const url = (resource: string, query: Readonly<Record<string, string>>): string =>
    `${endpoint}${resource}?${new URLSearchParams(query)}`;
  const state = (id: string): string => url('activities/state', { stateId: id, activityId, agent, registration });

  return {
    launchData: () => send('GET', state('LMS.LaunchData'), headers),
    preferences: () => send('GET', url('agents/profile', { profileId: 'cmi5LearnerPreferences', agent }), headers),
    read: () => send('GET', state(stateId), headers),
    write: (document, condition) =>
      send('PUT', state(stateId), { ...headers, ...JSON_TYPE, ...condition }, JSON.stringify(document)),
    post: (statements) => send('POST', `${endpoint}statements`, { ...headers, ...JSON_TYPE }, JSON.stringify(statements)),
    find: (id) => send('GET', url('statements', { statementId: id }), headers),
  };
}

const silence = (): Promise<Reply> => Promise.resolve({ status: 0, body: undefined, etag: undefined, wait: 0 });

/** Where there is no record store. */
export const nowhere: RecordStore = {
  launchData: silence,
  preferences: silence,
  read: silence,
  write: silence,
  post: silence,
  find: silence,
};
