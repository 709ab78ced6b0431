/** What one frame saw of itself; times in milliseconds since `origin`. */
export interface Probe {
  /** Milliseconds since 1970 at which the frame began to load. */
  readonly origin: number;
  readonly fcp: number | undefined;
  readonly lcp: number | undefined;
  /** When the course said that the LMS has answered and the place is shown. */
  readonly open: number | undefined;
  /** When the course said that its controls work. */
  readonly ready: number | undefined;
  /** Layout shift without what follows a press within half a second, as the web vital counts it. */
  readonly cls: number;
  readonly tasks: readonly { readonly start: number; readonly duration: number }[];
  /** Durations of presses from event to next paint, of those that took 16 ms or more. */
  readonly presses: readonly number[];
  readonly nodes: number;
}

/** Runs in every frame before its own scripts. Plain text, because it must bring nothing of the build along. */
export const probeScript = `(() => {
  const seen = { lcp: undefined, shifts: [], pressed: [], tasks: [], presses: new Map() };
  // The browser's own mark, hadRecentInput, comes too late for what is painted in the first frame after a press.
  for (const kind of ['pointerup', 'keydown']) addEventListener(kind, (event) => seen.pressed.push(event.timeStamp), true);
  const followsPress = (time) => seen.pressed.some((press) => time >= press && time - press < 500);
  const watch = (type, take, more) => {
    try { new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more }); } catch {}
  };
  watch('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime; });
  watch('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shifts.push(entry); });
  watch('longtask', (entry) => seen.tasks.push({ start: entry.startTime, duration: entry.duration }));
  watch('event', (entry) => {
    if (entry.interactionId) seen.presses.set(entry.interactionId, Math.max(entry.duration, seen.presses.get(entry.interactionId) ?? 0));
  }, { durationThreshold: 16 });
  window.readProbe = () => ({
    origin: performance.timeOrigin,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    lcp: seen.lcp,
    ready: performance.getEntriesByName('course-ready')[0]?.startTime,
    open: performance.getEntriesByName('course-open')[0]?.startTime,
    cls: seen.shifts.reduce((sum, { startTime, value }) => sum + (followsPress(startTime) ? 0 : value), 0),
    tasks: seen.tasks,
    presses: [...seen.presses.values()],
    nodes: document.querySelectorAll('*').length,
  });
})()`;
