import type { Launch } from '../port';
import { attempt, type StorageSource } from './browser-store';
import { isStorable } from './format';

/**
 * Keeps, in this browser, what the LMS has not confirmed yet. One text per course, version of its form, and learner.
 * While a window is open its confirmed text stays, marked as such: another window of the same learner, whose page of the
 * LMS is older, would otherwise write over it.
 */
export type Kept = NonNullable<Launch['unsaved']>;

export interface Mirror {
  /** Something is kept here, whoever's it is: reason enough to ask the LMS who the learner is. */
  holdsAny(): boolean;
  /** @param all also what followed on text that the LMS once had; where it has none at all now, it was taken away on purpose */
  read(learner: string, all: boolean): Kept | undefined;
  /**
   * @param mark first: the LMS never had any text; told: it has all graded answers
   * @returns whether the browser took it
   */
  write(learner: string, text: string, mark: { readonly first: boolean; readonly told: boolean }): boolean;
  /** The LMS says that it has this text. */
  confirm(learner: string, text: string): void;
  clear(learner: string): void;
  /** Another window has written something, whoever's it is. */
  heardAny(): boolean;
  /** The last text that another window wrote for this learner; `''` when none did. */
  heard(learner: string): string;
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
  const place = attempt(storage, null);
  /** What this window read or wrote itself. */
  let last = '';
  const fromOthers = new Map<string, string>();
  events((key, value) => {
    if (key.startsWith(prefix)) fromOthers.set(key, value);
  });
  const keyOf = (learner: string): string => prefix + fingerprint(learner);

  /** Day, marks and text. Other pages of the same origin may have written here, so nothing is taken for granted. */
  function read(value: unknown): { text: string; mark: string; told: boolean } | undefined {
    const [, day = '', mark = '', told = '', text = ''] =
      (typeof value === 'string' && /^(\d{1,6}) ([fuo])([01]) ([\x20-\x7e]+)$/.exec(value)) || [];
    // A clock that was set back makes it look younger than it is, never older.
    return text !== '' && isStorable(text) && now() / DAY - Number(day) < MAX_AGE
      ? { text, mark, told: told === '1' }
      : undefined;
  }

  /** What a window that this one did not hear has stored: it must be heard before it goes. */
  function unheard(key: string): string | undefined {
    const there = attempt(() => place?.getItem(key), null);
    if (!there || there === last) return undefined;
    fromOthers.set(key, there);
    return there;
  }

  /** Marks: f first, the LMS never had any text · u unsaved · o the LMS said it is saved. */
  function store(key: string, text: string, mark: 'f' | 'u' | 'o', told: boolean): boolean {
    if (text === '' || !isStorable(text)) return false;
    last = `${Math.max(0, Math.floor(now() / DAY))} ${mark}${told ? 1 : 0} ${text}`;
    return attempt(() => {
      place?.setItem(key, last);
      return place !== null && place !== undefined;
    }, false);
  }

  return {
    holdsAny: () =>
      attempt(() => {
        for (let index = 0; index < (place?.length ?? 0); index += 1) if (place?.key(index)?.startsWith(prefix)) return true;
        return false;
      }, false),
    read(learner, all) {
      last = attempt(() => place?.getItem(keyOf(learner)), '') ?? '';
      const found = read(last);
      return found && (all || found.mark === 'f') ? { text: found.text, told: found.told, first: found.mark === 'f' } : undefined;
    },
    write(learner, text, { first, told }) {
      const key = keyOf(learner);
      unheard(key);
      return store(key, text, first ? 'f' : 'u', told);
    },
    confirm(learner, text) {
      const key = keyOf(learner);
      const other = unheard(key);
      // Its text may go where an LMS has it; and it shall hear of ours.
      if (other === undefined || read(other)?.mark === 'o') store(key, text, 'o', true);
    },
    clear(learner) {
      const key = keyOf(learner);
      if (unheard(key) === undefined) attempt(() => place?.removeItem(key), undefined);
    },
    heardAny: () => fromOthers.size > 0,
    heard: (learner) => read(fromOthers.get(keyOf(learner)))?.text ?? '',
  };
}
