import { attempt, type StorageSource } from './browser-store';
import { isStorable } from './format';

/** Keeps, in this browser, what the LMS has not confirmed yet. One text per course, version of its form, and learner. */
export interface Mirror {
  /** Something is kept here, whoever's it is: reason enough to ask the LMS who the learner is. */
  holdsAny(): boolean;
  read(learner: string): string;
  write(learner: string, text: string): void;
  clear(learner: string): void;
  /** Calls back with each text that another window writes for this learner. */
  listen(learner: string, hear: (text: string) => void): void;
}

/** How one window hears what another stored: the browser's `storage` event. Replaced in tests. */
export type StorageEvents = (hear: (key: string, value: string) => void) => void;

export const browserStorageEvents: StorageEvents = (hear) =>
  globalThis.addEventListener?.('storage', ({ key, newValue }) => {
    if (key && newValue) hear(key, newValue);
  });

/** Days. After that, somebody may have been enrolled anew on purpose, and what is found is no longer a rescue. */
const MAX_AGE = 30;
const DAY = 86_400_000;

export interface MirrorOptions {
  readonly courseId: string;
  readonly version: string;
  readonly now: () => number;
  readonly storage: StorageSource;
  readonly events: StorageEvents;
}

/** Two 32-bit FNV-1a hashes: ids are often mail addresses, and stored names stay on shared computers. */
function fingerprint(text: string): string {
  const one = (start: number): string => {
    let value = start;
    for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return (value >>> 0).toString(36);
  };
  return `${one(0x811c9dc5)}-${one(0x01234567)}`;
}

export function createMirror({ courseId, version, now, storage, events }: MirrorOptions): Mirror {
  const prefix = `unsaved:${courseId}:${version}:`;
  const store = attempt(storage, null);
  const keyOf = (learner: string): string => prefix + fingerprint(learner);

  /** Day and text. Other pages of the same origin may have written here, so nothing is taken for granted. */
  function textOf(value: unknown): string {
    const [, day = '', text = ''] = (typeof value === 'string' && /^(\d{1,6}) ([\x20-\x7e]+)$/.exec(value)) || [];
    // A clock that was set back makes it look younger than it is, never older.
    return text !== '' && isStorable(text) && now() / DAY - Number(day) < MAX_AGE ? text : '';
  }

  return {
    holdsAny: () =>
      attempt(() => {
        for (let index = 0; index < (store?.length ?? 0); index += 1) if (store?.key(index)?.startsWith(prefix)) return true;
        return false;
      }, false),
    read: (learner) => textOf(attempt(() => store?.getItem(keyOf(learner)), '')),
    write(learner, text) {
      if (text !== '' && isStorable(text))
        attempt(() => store?.setItem(keyOf(learner), `${Math.max(0, Math.floor(now() / DAY))} ${text}`), undefined);
    },
    clear: (learner) => attempt(() => store?.removeItem(keyOf(learner)), undefined),
    listen(learner, hear) {
      const own = keyOf(learner);
      events((key, value) => {
        const text = key === own ? textOf(value) : '';
        if (text !== '') hear(text);
      });
    },
  };
}
