import { isStorable } from './format';

/** Keeps one short text in this browser when there is no LMS to keep it. */
export interface BrowserStore {
  /** False: storage is blocked or full, and the text lives as long as the page. */
  readonly lasting: boolean;
  read(): string;
  /** True when the browser has it. */
  write(text: string): boolean;
  /** Once an LMS has the record. */
  clear(): void;
}

export type StorageSource = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | null | undefined;

/** Merely naming `localStorage` throws where cookies are blocked, hence a function and not a value. */
export const browserStorage: StorageSource = () => globalThis.localStorage;

export function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

export function createBrowserStore(courseId: string, source: StorageSource = browserStorage): BrowserStore {
  const key = `course:${courseId}`;
  const storage = attempt(source, null);
  let memory = '';

  /** Private windows offer a storage that takes nothing; only a written and re-read value proves it works. */
  const lasting = attempt(() => {
    storage?.setItem(`${key}:test`, '1');
    const works = storage?.getItem(`${key}:test`) === '1';
    storage?.removeItem(`${key}:test`);
    return works;
  }, false);

  return {
    lasting,
    read() {
      if (memory) return memory;
      // A full storage can still be read.
      const text: unknown = attempt(() => storage?.getItem(key), '');
      // Other pages of the same origin may have written here; only text of our own form goes on to the codec.
      return typeof text === 'string' && isStorable(text) ? text : '';
    },
    write(text) {
      if (text === '' || !isStorable(text)) return false;
      memory = text;
      return (
        lasting &&
        attempt(() => {
          storage?.setItem(key, text);
          return true;
        }, false)
      );
    },
    clear() {
      memory = '';
      attempt(() => storage?.removeItem(key), undefined);
    },
  };
}
