import type { WindowLike } from '../adapters/find-api';
import { type Cmi, carriedOver, type LmsEdition } from './cmi';
import { createEngine, type Invoke, METHODS, methodName } from './engine';
import { type Faults, noFaults, withFaults } from './faults';
import { type Call, createInspector } from './inspector';
import { type Profile, strictProfile } from './profile';

export interface StrictOptions {
  readonly edition: LmsEdition;
  readonly profile?: Profile;
  /** What the LMS knows before the first launch, as flat elements. */
  readonly cmi?: Cmi;
  /** Milliseconds; for APIs that appear late. */
  readonly now?: () => number;
  /** Lets time pass in a call that is slow to answer. */
  readonly spend?: (milliseconds: number) => void;
}

/** An LMS for tests and for the preview page: scorm-again behind a narrow gate. Never shipped. */
export interface StrictLms {
  /** Where the course would run: hand it to the adapter, or copy its API into a real window. */
  readonly window: WindowLike;
  readonly api: Readonly<Record<string, (...words: unknown[]) => unknown>>;
  readonly calls: readonly Call[];
  readonly violations: readonly string[];
  readonly faults: Faults;
  /** What the LMS has kept after the last successful Commit or Finish. */
  store(): Cmi;
  /** The same learner opens the course again. */
  relaunch(): StrictLms;
}

export function createStrictLms(options: StrictOptions): StrictLms {
  const { edition, profile = strictProfile } = options;
  const now = options.now ?? (() => Date.now());
  const initial: Cmi = { ...profile.cmi?.(edition), ...options.cmi };
  const { spend = busy } = options;
  return launch({ edition, profile, now, spend, initial, stored: initial });
}

/** As a synchronous request does: nothing else runs meanwhile. */
const busy = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

interface Start {
  readonly edition: LmsEdition;
  readonly profile: Profile;
  readonly now: () => number;
  readonly spend: (milliseconds: number) => void;
  readonly initial: Cmi;
  readonly stored: Cmi;
}

function launch(start: Start): StrictLms {
  const { edition, profile, now, spend, initial, stored } = start;
  const born = now();
  const engine = createEngine(edition, stored, profile.uncounted);
  const faults = noFaults();
  const inspector = createInspector(edition, stored, profile);
  const behaviour = profile.behave?.(edition, engine.invoke) ?? engine.invoke;
  const invoke: Invoke = inspector.watch(withFaults(edition, faults, behaviour, spend));

  const api: StrictLms['api'] = Object.fromEntries(
    METHODS.map((method) => [
      methodName(edition, method),
      function (this: unknown, ...words: unknown[]) {
        // Several real APIs are lost without their object.
        if (this !== api) throw new TypeError(`${method} was called without its object`);
        return invoke(method, words);
      },
    ]),
  );

  const home = {};
  Object.defineProperty(home, edition === 'scorm12' ? 'API' : 'API_1484_11', {
    get: () => (now() - born >= Math.max(faults.apiLate, profile.appearsAfter ?? 0) ? api : undefined),
  });

  const store = (): Cmi => {
    const committed = engine.committed();
    const held = Object.keys(committed).length > 0 ? committed : stored;
    return profile.keep?.(edition, held) ?? held;
  };

  return {
    window: profile.place?.(home) ?? home,
    api,
    calls: inspector.calls,
    violations: inspector.violations,
    faults,
    store,
    relaunch: () => launch({ ...start, stored: carriedOver(edition, initial, store()) }),
  };
}
