import { useEffect, useRef, useState } from 'preact/hooks';

/** Anything that has a current value and says when it changes: an actor, the part store. */
export interface Observable<T> {
  getSnapshot(): T;
  subscribe(listener: (value: T) => void): { unsubscribe(): void };
}

/** The current value; renders again when it changes. */
export const useSnapshot = <T>(source: Observable<T>): T => {
  const [last, setLast] = useState({ source, value: source.getSnapshot() });
  useEffect(() => {
    const take = (value: T) =>
      setLast((before) => (before.source === source && before.value === value ? before : { source, value }));
    // A change between first render and this effect would be missed otherwise.
    take(source.getSnapshot());
    const subscription = source.subscribe(take);
    return () => subscription.unsubscribe();
  }, [source]);
  // Another source has its say at once, not after one more picture of the one before.
  return last.source === source ? last.value : source.getSnapshot();
};

/** What `pick` takes out of the current value; renders again only when one piece of it changes. */
export const usePicked = <T, P extends object>(source: Observable<T>, pick: (value: T) => P): P => {
  const picked = pick(source.getSnapshot());
  const last = useRef({ pick, picked });
  last.current = { pick, picked };
  const [, again] = useState(0);
  useEffect(() => {
    const look = () => {
      const { pick, picked } = last.current;
      const now = Object.entries(pick(source.getSnapshot()));
      if (now.some(([key, value]) => value !== picked[key as keyof P])) again((count) => count + 1);
    };
    look();
    const subscription = source.subscribe(look);
    return () => subscription.unsubscribe();
  }, [source]);
  return picked;
};
