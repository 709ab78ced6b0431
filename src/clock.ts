/** Counts the seconds in which the page was visible: time away is not time spent. */
export const createVisibleClock = (document: Document, now: () => number): (() => number) => {
  let counted = 0;
  let since = document.visibilityState === 'hidden' ? undefined : now();
  document.addEventListener('visibilitychange', () => {
    const time = now();
    if (since !== undefined) counted += Math.max(0, time - since);
    since = document.visibilityState === 'hidden' ? undefined : time;
  });
  return () => (counted + (since === undefined ? 0 : Math.max(0, now() - since))) / 1000;
};
