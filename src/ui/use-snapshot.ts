import { useEffect, useState } from 'preact/hooks';

/** Anything that has a current value and says when it changes: an actor, the part store. */
export interface Observable<T> {
  getSnapshot(): T;
  subscribe(listener: (value: T) => void): { unsubscribe(): void };
}

/** The current value; renders again when it changes. */
export const useSnapshot = <T>(source: Observable<T>): T => {
  const [value, setValue] = useState(() => source.getSnapshot());
  useEffect(() => {
    // A change between first render and this effect would be missed otherwise.
    setValue(source.getSnapshot());
    const subscription = source.subscribe(setValue);
    return () => subscription.unsubscribe();
  }, [source]);
  return value;
};
