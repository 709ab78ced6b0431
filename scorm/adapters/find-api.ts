/** The few properties of a window that the search may touch. Never `top`: a cross-origin top kills naive searches. */
export interface WindowLike {
  readonly parent?: WindowLike | null;
  readonly opener?: WindowLike | null;
}

export type ApiName = 'API' | 'API_1484_11';
/** May be a host object: properties are read by name, never enumerated, and called on the object itself. */
export type ScormApi = Readonly<Record<string, unknown>>;

export interface FoundApi {
  readonly api: ScormApi;
  /** For diagnostics: `own window`, `parent 2`, `opener`, `opener, parent 1`. */
  readonly where: string;
}

export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** ADL's own sample stops after 500 windows; real frames nest less than ten deep. */
const MAX_DEPTH = 500;
const FIRST_METHOD: Readonly<Record<ApiName, string>> = { API: 'LMSInitialize', API_1484_11: 'Initialize' };

/** A cross-origin window throws on almost every property: that means "not here", not "give up". */
function read(owner: unknown, name: string): unknown {
  try {
    return (owner as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
}

function chain(start: unknown): unknown[] {
  const windows: unknown[] = [];
  let current = start;
  while (current && windows.length < MAX_DEPTH && !windows.includes(current)) {
    windows.push(current);
    current = read(current, 'parent');
  }
  return windows;
}

function apiOf(win: unknown, name: ApiName): ScormApi | undefined {
  const candidate = read(win, name);
  return candidate && read(candidate, FIRST_METHOD[name]) ? (candidate as ScormApi) : undefined;
}

/**
 * Own window and its parents first, then the openers. Open edX puts the API into the popup itself, Moodle's popup has no
 * opener, other systems have it only there, and a course framed inside a popup finds it at a parent's opener.
 */
export function findApi(start: WindowLike, name: ApiName): FoundApi | undefined {
  const own = chain(start);
  const named = own.map((win, depth) => ({ win, where: depth ? `parent ${depth}` : 'own window' }));
  for (const win of own) {
    chain(read(win, 'opener')).forEach((ancestor, depth) => {
      named.push({ win: ancestor, where: depth ? `opener, parent ${depth}` : 'opener' });
    });
  }
  for (const { win, where } of named) {
    const api = apiOf(win, name);
    if (api) return { api, where };
  }
  return undefined;
}

const LIMIT = 2000;
const PAUSE = 100;

/** Some LMS pages load the course before their own script has run. */
export async function waitForApi(start: WindowLike, name: ApiName, clock: Clock): Promise<FoundApi | undefined> {
  const end = clock.now() + LIMIT;
  // Counted as well, so that a clock that stands still (or was set back) cannot keep the learner waiting.
  for (let tries = 0; tries <= LIMIT / PAUSE; tries += 1) {
    const found = findApi(start, name);
    if (found || clock.now() >= end) return found;
    await clock.sleep(PAUSE);
  }
  return undefined;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
