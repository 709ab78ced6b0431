import { randomUUID } from 'node:crypto';
import type { Store } from './store';

export interface LaunchOptions {
  /** Name of the account; each learner has one registration. */
  readonly learner?: string;
  /** As an LMS hands it over. */
  readonly name?: string;
  /** Id of the course in this LMS. */
  readonly activityId?: string;
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  /** Share 0-1; null leaves it out. */
  readonly mastery?: number | null;
  readonly returnURL?: string;
  readonly languages?: string;
}

export interface Session {
  readonly id: string;
  readonly learner: string;
  readonly registration: string;
  readonly activityId: string;
  readonly actor: { readonly objectType: 'Agent'; readonly name: string; readonly account: { homePage: string; name: string } };
  readonly mode: 'Normal' | 'Browse' | 'Review';
  readonly mastery: number | undefined;
  readonly template: Readonly<Record<string, unknown>>;
  readonly fetchKey: string;
  readonly token: string;
  tokenGiven: boolean;
  /** Another launch took over: nothing more is accepted. */
  abandoned: boolean;
  /** Which of the two documents that must be read first were. */
  readonly briefed: Set<string>;
}

const usualActivity = 'https://lms.example/activities/1';

export const stateKey = (session: Pick<Session, 'activityId' | 'registration'>, stateId: string): string =>
  `state ${session.activityId} ${session.registration} ${stateId}`;
export const profileKey = (learner: string, profileId: string): string => `profile ${learner} ${profileId}`;

/** The part of an LMS that launches: one registration for each learner of a course, one session for each launch. */
export function createSessions(store: Store) {
  const sessions: Session[] = [];
  const registrations = new Map<string, string>();

  return {
    registrationOf: (learner: string, activityId = usualActivity): string => {
      const key = `${activityId} ${learner}`;
      const known = registrations.get(key) ?? randomUUID();
      registrations.set(key, known);
      return known;
    },
    /** Enrolled anew at the next launch; nothing more is accepted from the one before. */
    withdraw(learner: string, activityId: string): void {
      const registration = this.registrationOf(learner, activityId);
      for (const session of sessions) if (session.registration === registration) session.abandoned = true;
      registrations.delete(`${activityId} ${learner}`);
    },
    byFetchKey: (key: string): Session | undefined => sessions.find(({ fetchKey }) => fetchKey === key),
    byToken: (token: string): Session | undefined => sessions.find((session) => session.token === token),
    launch(options: LaunchOptions = {}): Session {
      const { learner = 'ana', name = 'Ana Ortiz', mode = 'Normal', mastery = 0.8, returnURL, languages } = options;
      const { activityId = usualActivity } = options;
      const registration = this.registrationOf(learner, activityId);
      for (const session of sessions) if (session.registration === registration) session.abandoned = true;
      const id = randomUUID();
      const template = {
        contextActivities: { grouping: [{ objectType: 'Activity', id: 'urn:uuid:8d1f3a54-33a5-5d0f-a51b-7b4a9dd0f1c2' }] },
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': id, 'https://lms.example/cohort': 'fall' },
      };
      const session: Session = {
        id,
        learner,
        registration,
        activityId,
        actor: { objectType: 'Agent', name, account: { homePage: 'https://lms.example', name: learner } },
        mode,
        mastery: mastery ?? undefined,
        template,
        fetchKey: randomUUID(),
        token: Buffer.from(`${id}:secret`).toString('base64'),
        tokenGiven: false,
        abandoned: false,
        briefed: new Set(),
      };
      const data = {
        contextTemplate: template,
        launchMode: mode,
        moveOn: 'CompletedAndPassed',
        ...(mastery !== null && { masteryScore: mastery }),
        ...(returnURL && { returnURL }),
      };
      store.put(stateKey(session, 'LMS.LaunchData'), JSON.stringify(data));
      if (languages) store.put(profileKey(learner, 'cmi5LearnerPreferences'), JSON.stringify({ languagePreference: languages }));
      sessions.push(session);
      return session;
    },
  };
}

export type Sessions = ReturnType<typeof createSessions>;

/** What an LMS adds to the address of the page. */
export const launchQuery = (session: Session, base: string): string =>
  `?${new URLSearchParams({
    endpoint: `${base}/xapi/`,
    fetch: `${base}/fetch/${session.fetchKey}`,
    actor: JSON.stringify(session.actor),
    registration: session.registration,
    activityId: session.activityId,
  })}`;
