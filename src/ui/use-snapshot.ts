import { useEffect, useState } from 'preact/hooks';

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
