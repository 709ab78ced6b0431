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

type State = 'loading' | 'failed';

/** What has arrived, and how the rest stands, by name such as `en/m1` or `screens`.
 * `first`, as much of the outline as the welcome page needs, comes with its words; `outline` and `drawings` come with the screens. */
export interface Parts {
  readonly loaded: Readonly<Record<string, Part>>;
  readonly waiting: Readonly<Record<string, State>>;
}

export interface PartStore extends Observable<Parts> {
  /** Fetches a part unless it is here or on its way. Never throws; a failure is in `waiting` and may be tried again. */
  load(name: string): void;
  add(name: string, part: Part): void;
}

/**
 * Holds the words of the course in the pieces in which they arrive.
 *
 * @param fetchPart starts to fetch a part and says whether its file came; the file itself calls `add`
 */
export const createPartStore = (fetchPart: (name: string) => Promise<boolean>): PartStore => {
  let parts: Parts = { loaded: {}, waiting: {} };
  const listeners = new Set<(parts: Parts) => void>();
  const set = (next: Parts) => {
    parts = next;
    for (const listener of listeners) listener(parts);
  };
  const without = (name: string) => {
    const { [name]: _gone, ...waiting } = parts.waiting;
    return waiting;
  };

  return {
    getSnapshot: () => parts,
    subscribe: (listener) => {
      listeners.add(listener);
      return { unsubscribe: () => listeners.delete(listener) };
    },
    add: (name, part) => set({ loaded: { ...parts.loaded, [name]: part }, waiting: without(name) }),
    load: (name) => {
      if (parts.loaded[name] || parts.waiting[name] === 'loading') return;
      set({ ...parts, waiting: { ...parts.waiting, [name]: 'loading' } });
      void fetchPart(name).then((came) => {
        if (!came && !parts.loaded[name]) set({ ...parts, waiting: { ...parts.waiting, [name]: 'failed' } });
      });
    },
  };
};
