/**
 * The most bytes (or files) of each kind that a build may have; `npm run size` compares. To raise one is a decision:
 * docs/performance.md says what learners pay for it.
 */
export const budgets: Readonly<Record<string, number>> = {
  'all scripts, no content': 168_000,
  'all scripts, no content, gzip': 56_000,
  'script of the cmi5 edition': 18_000,
  styles: 38_000,
  'index.html': 26_000,
  'files of the first screen': 5,
  'bytes of the first screen': 282_000,
  'bytes of the first screen, gzip': 87_000,
  'words of the first screen': 51_000,
  'largest lesson': 65_000,
  fonts: 36_000,
  'zip scorm12': 530_000,
  'zip scorm2004-3': 559_000,
  'zip scorm2004-4': 544_000,
  'zip cmi5': 534_000,
  'zip web': 524_000,
};
