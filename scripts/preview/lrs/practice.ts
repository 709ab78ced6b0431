import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Package, Packages } from '../packages';
import { createLrs } from './server';
import { type LaunchOptions, stateKey } from './sessions';
import type { Statement } from './store';

/** Where the record store of the practice LMS lies on its server. */
export const lrsPath = '/lrs/';

/** What the page asks for when it launches a cmi5 package. */
export interface LaunchRequest {
  /** Key of the package. */
  readonly package: string;
  readonly learner: string;
  readonly name: string;
  readonly mode: NonNullable<LaunchOptions['mode']>;
  /** Address of the store as the course sees it. */
  readonly at: string;
  /** Percent set in the LMS; absent: that of the package. */
  readonly passMark?: number;
}

/** What the record store has of one learner in one package. */
export interface Seen {
  readonly statements: readonly Statement[];
  /** Characters of the saved record; 0 before there is one. */
  readonly record: number;
  /** What broke a rule of xAPI or cmi5 since the launch. */
  readonly violations: readonly string[];
}

/** The pass mark that the package itself names, as a share; boosters have none. */
const masteryOf = ({ files }: Package): number | null => {
  const [, mark] = /<au\b[^>]*\bmasteryScore="([\d.]+)"/.exec(new TextDecoder().decode(files.get('cmi5.xml'))) ?? [];
  return mark === undefined ? null : Number(mark);
};

const activityOf = ({ course }: Package): string => `https://lms.example/activities/${course || 'course'}`;

/** The record store of the practice LMS, as long as the server runs: what it is sent, and what the page asks it. */
export function createPractice(packages: Packages) {
  const lrs = createLrs();
  const violationsBefore = new Map<string, number>();

  const asked = async (key: string | null): Promise<Package> => {
    const found = await packages.get(key ?? '');
    if (found?.edition !== 'cmi5') throw new Error(`There is no cmi5 package "${key}".`);
    return found;
  };

  async function launch(request: LaunchRequest): Promise<{ query: string }> {
    const found = await asked(request.package);
    const activityId = activityOf(found);
    violationsBefore.set(`${activityId} ${request.learner}`, lrs.violations.length);
    const { learner, name, mode, passMark, at } = request;
    const mastery = passMark === undefined ? masteryOf(found) : passMark / 100;
    return { query: lrs.launch({ learner, name, mode, mastery, activityId }, at).query };
  }

  function seen(learner: string, activityId: string): Seen {
    const registration = lrs.sessions.registrationOf(learner, activityId);
    const [record = ''] = lrs.store
      .documents(stateKey({ activityId, registration }, ''))
      .map((body) => (JSON.parse(body) as { text?: string }).text)
      .filter((text) => text !== undefined);
    return {
      statements: lrs.store.ofRegistration(registration).map(({ statement }) => statement),
      record: record.length,
      violations: lrs.violations.slice(violationsBefore.get(`${activityId} ${learner}`) ?? lrs.violations.length),
    };
  }

  /** @throws Error in words when there is no such package */
  async function answer(request: IncomingMessage, url: URL): Promise<unknown> {
    const learner = url.searchParams.get('learner') ?? '';
    const key = url.searchParams.get('package');
    if (url.pathname === '/launch') {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      return launch(JSON.parse(Buffer.concat(parts).toString()) as LaunchRequest);
    }
    const activityId = activityOf(await asked(key));
    if (request.method === 'DELETE') lrs.sessions.withdraw(learner, activityId);
    return seen(learner, activityId);
  }

  return {
    /** @param path below `lrsPath`, with the query */
    async handle(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
      const url = new URL(path, 'http://lrs');
      if (url.pathname !== '/launch' && url.pathname !== '/seen') {
        request.url = path;
        return lrs.handle(request, response);
      }
      const [status, body] = await answer(request, url).then(
        (found) => [200, found],
        (error: Error) => [404, { message: error.message }],
      );
      response.writeHead(status as number, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      response.end(JSON.stringify(body));
    },
  };
}
