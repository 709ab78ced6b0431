import type { Clock } from '../adapters/find-api';

/** Time passes only when somebody sleeps. */
export function fakeClock(): Clock {
  let time = 0;
  return {
    now: () => time,
    sleep(milliseconds) {
      time += milliseconds;
      return Promise.resolve();
    },
  };
}

export type MemoryStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export function memoryStorage(): MemoryStorage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}
