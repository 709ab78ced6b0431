import type { Part as ContentPart } from '../domain/parts';
import type { comfort } from './comfort';
import type { LaterScreen } from './later-screen';
import type { OpenCourse } from './opened-course';
import type { Observable } from './use-snapshot';

export type { WordsPart } from '../domain/parts';
/** The screens behind the welcome page. */
export type ScreensPart = typeof LaterScreen;
/** What is not needed at once: reading aloud, and the dialog with the reading options. */
export type ComfortPart = typeof comfort;
export type Part = ContentPart | ScreensPart | ComfortPart | OpenCourse;

/** What has arrived and what failed to, by name such as `en/m1` or `screens`.
 * `first`, as much of the outline as the welcome page needs, comes with its words; `outline` and `drawings` come with the screens. */
export interface Parts {
  readonly loaded: Readonly<Record<string, Part>>;
  readonly failed: ReadonlySet<string>;
}

export interface PartStore extends Observable<Parts> {
  /** Fetches a part unless it is here or on its way. Never throws; a failure is in `failed` and may be tried again. */
  load(name: string): void;
  add(name: string, part: Part): void;
}

/**
 * Holds the words of the course in the pieces in which they arrive.
 *
 * @param fetchPart starts to fetch a part and says whether its file came; the file itself calls `add`
 */
export const createPartStore = (fetchPart: (name: string) => Promise<boolean>): PartStore => {
  let parts: Parts = { loaded: {}, failed: new Set() };
  // Nothing shows by it: to say so would render the whole page again for nothing.
  const loading = new Set<string>();
  const listeners = new Set<(parts: Parts) => void>();
  const set = (next: Partial<Parts>) => {
    parts = { ...parts, ...next };
    for (const listener of listeners) listener(parts);
  };
  const others = (name: string) => new Set([...parts.failed].filter((one) => one !== name));

  return {
    getSnapshot: () => parts,
    subscribe: (listener) => {
      listeners.add(listener);
      return { unsubscribe: () => listeners.delete(listener) };
    },
    add: (name, part) => {
      loading.delete(name);
      set({ loaded: { ...parts.loaded, [name]: part }, failed: others(name) });
    },
    load: (name) => {
      if (parts.loaded[name] || loading.has(name)) return;
      loading.add(name);
      if (parts.failed.has(name)) set({ failed: others(name) });
      void fetchPart(name).then((came) => {
        // A file that came may still hand over its part.
        if (came || parts.loaded[name]) return;
        loading.delete(name);
        set({ failed: others(name).add(name) });
      });
    },
  };
};
