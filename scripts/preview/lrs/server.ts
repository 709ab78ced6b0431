import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { problemsOf } from './rules';
import { createSessions, type LaunchOptions, launchQuery, profileKey, type Session, stateKey } from './sessions';
import { createStore, type Statement, type Stored } from './store';

/** What goes wrong with a request to a resource, instead of or after what was asked for. */
export interface Fault {
  /** `state`: the course's own record. */
  readonly resource: 'fetch' | 'launch data' | 'state' | 'profile' | 'statements' | 'any';
  /** A status, no answer at all, or a connection that breaks before or after the work was done. */
  readonly kind: number | 'hang' | 'cut before' | 'cut after';
  /** Header Retry-After, in seconds. */
  readonly wait?: number;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const corsHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, PUT, POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-Match, If-None-Match, X-Experience-API-Version',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
};

const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

/** A file that the LMS serves, by its path. */
export type Pages = (path: string) => { readonly type: string; readonly body: Uint8Array | string } | undefined;

/** A learning record store with the LMS around it: exacting about xAPI and cmi5, and as unreliable as a test wants. */
export function createLrs(pages: Pages = () => undefined) {
  const store = createStore();
  const sessions = createSessions(store);
  /** Everything that broke a rule of xAPI or cmi5. A course has none. */
  const violations: string[] = [];
  /** Each is used once, in order, by the first request that it fits. */
  const faults: Fault[] = [];
  const requests: string[] = [];
  let base = '';

  const refuse = (status: number, problem: string): Answer => {
    violations.push(problem);
    return { status, body: { message: problem } };
  };

  function post(session: Session, body: string): Answer {
    const sent = [JSON.parse(body)].flat() as Statement[];
    const earlier = store.ofRegistration(session.registration);
    const fresh: Stored[] = [];
    for (const statement of sent) {
      const known = store.find(statement.id ?? '');
      if (known && isDeepStrictEqual(known.statement, statement)) continue;
      if (known) return { status: 409, body: { message: `${statement.id} says something else` } };
      if (session.abandoned) return { status: 403, body: { message: 'the session was abandoned' } };
      const problems = problemsOf(statement, session, [...earlier, ...fresh]);
      if (problems.length > 0) return refuse(400, problems.join('; '));
      fresh.push({ id: statement.id ?? '', registration: session.registration, session: session.id, statement });
    }
    store.insert(fresh);
    return { status: 200, body: sent.map(({ id }) => id) };
  }

  function write(key: string, request: IncomingMessage, body: string): Answer {
    const known = store.document(key);
    const { 'if-match': match, 'if-none-match': none } = request.headers;
    if ((match !== undefined && known?.etag !== match) || (none === '*' && known)) return { status: 412 };
    store.put(key, body);
    return { status: 204, headers: { ETag: store.document(key)?.etag ?? '' } };
  }

  const show = (key: string): Answer => {
    const found = store.document(key);
    return found ? { status: 200, body: JSON.parse(found.body), headers: { ETag: found.etag } } : { status: 404 };
  };

  function token(method: string, key: string): Answer {
    const session = sessions.byFetchKey(key);
    if (method !== 'POST' || !session) return refuse(404, `${method} to the fetch address`);
    if (session.tokenGiven) return { status: 200, body: { 'error-code': '1', 'error-text': 'The token has been given out.' } };
    session.tokenGiven = true;
    return { status: 200, body: { 'auth-token': session.token } };
  }

  function xapi(request: IncomingMessage, url: URL, body: string): Answer {
    const session = sessions.byToken((request.headers.authorization ?? '').replace(/^Basic /, ''));
    if (!session) return refuse(401, `${url.pathname} without a valid token`);
    if (!/^1\.0\.\d$/.test(String(request.headers['x-experience-api-version'])))
      return refuse(400, 'the version of xAPI is missing');
    const query = (name: string) => url.searchParams.get(name) ?? '';
    const read = request.method === 'GET';
    switch (url.pathname) {
      case '/xapi/statements': {
        if (!read) return post(session, body);
        const found = store.find(query('statementId'));
        return found ? { status: 200, body: found.statement } : { status: 404 };
      }
      case '/xapi/agents/profile':
        session.briefed.add('preferences');
        return read ? show(profileKey(session.learner, query('profileId'))) : refuse(405, 'the profile is the learner’s');
      case '/xapi/activities/state': {
        const own = isDeepStrictEqual(JSON.parse(query('agent') || 'null'), session.actor);
        if (!own || query('activityId') !== session.activityId || query('registration') !== session.registration)
          return refuse(400, 'state of another learner, activity or registration');
        const id = query('stateId');
        if (id === 'LMS.LaunchData') session.briefed.add('launch data');
        if (read) return show(stateKey(session, id));
        if (id === 'LMS.LaunchData' || session.mode !== 'Normal') return refuse(403, `write to ${id} in mode ${session.mode}`);
        if (session.abandoned) return { status: 403 };
        return write(stateKey(session, id), request, body);
      }
    }
    return refuse(404, `${request.method} ${url.pathname}`);
  }

  function send(response: ServerResponse, { status, body, headers }: Answer): void {
    response.writeHead(status, { ...corsHeaders, ...headers, 'Content-Type': 'application/json' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://lrs');
    const body = await readBody(request);
    const file = pages(url.pathname.slice(1));
    if (file) {
      response.writeHead(200, { 'Content-Type': file.type });
      return void response.end(file.body);
    }
    if (request.method === 'OPTIONS') return send(response, { status: 204 });
    const brief = url.searchParams.get('stateId') === 'LMS.LaunchData';
    const resource = brief ? 'launch data' : /fetch|statements|profile|state/.exec(url.pathname)?.[0];
    requests.push(`${request.method} ${resource}`);
    // A store that says "conflict" falsely and forbids to look cannot be told from one that is right.
    const lookup = request.method === 'GET' && resource === 'statements';
    const index = faults.findIndex(
      (fault) =>
        (fault.resource === 'any' || fault.resource === resource) && !(lookup && [403, 409, 412].includes(fault.kind as number)),
    );
    const [fault] = index < 0 ? [] : faults.splice(index, 1);
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'cut before') return void request.socket.destroy();
    if (typeof fault?.kind === 'number')
      return send(response, { status: fault.kind, ...(fault.wait && { headers: { 'Retry-After': String(fault.wait) } }) });
    const answer = url.pathname.startsWith('/fetch/')
      ? token(request.method ?? '', url.pathname.slice(7))
      : xapi(request, url, body);
    if (fault?.kind === 'cut after') return void request.socket.destroy();
    send(response, answer);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push(`unreadable request: ${String(error)}`);
      send(response, { status: 400 });
    });
  });

  return {
    violations,
    faults,
    requests,
    sessions,
    store,
    /** Answers a request of another server, with the path as it would come here. */
    handle,
    get base() {
      return base;
    },
    listen: (): Promise<string> =>
      new Promise((resolve) => {
        server.listen(0, '127.0.0.1', () => {
          base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
          resolve(base);
        });
      }),
    close(): Promise<void> {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => {
          store.close();
          resolve();
        });
      });
    },
    /** @param at where this store is found, if not at an address of its own */
    launch(options?: LaunchOptions, at = base) {
      const session = sessions.launch(options);
      return { session, query: launchQuery(session, at) };
    },
    /** What the LMS has been told of a learner, in the order in which it came: the verb, or `answered Q1`. */
    told: (learner = 'ana'): string[] =>
      store.ofRegistration(sessions.registrationOf(learner)).map(({ statement }) => {
        const verb = (statement.verb?.id ?? '').replace(/.*\//, '');
        return verb === 'answered' ? `answered ${statement.object?.id?.replace(/.*\//, '')}` : verb;
      }),
    statements: (learner = 'ana'): Statement[] =>
      store.ofRegistration(sessions.registrationOf(learner)).map(({ statement }) => statement),
    /** The course's own document. */
    record(stateId: string, learner = 'ana'): { text?: string; done?: string[] } | undefined {
      const registration = sessions.registrationOf(learner);
      const found = store.document(`state https://lms.example/activities/1 ${registration} ${stateId}`);
      return found && (JSON.parse(found.body) as { text?: string; done?: string[] });
    },
    forget(stateId: string, learner = 'ana'): void {
      store.remove(`state https://lms.example/activities/1 ${sessions.registrationOf(learner)} ${stateId}`);
    },
  };
}

export type Lrs = ReturnType<typeof createLrs>;
