/**
 * The most bytes (or files) of each kind that a build may have; `npm run size` compares. To raise one is a decision:
 * docs/performance.md says what learners pay for it.
 */
export const budgets: Readonly<Record<string, number>> = {
  'all scripts, no content': 160_000,
  'all scripts, no content, gzip': 52_000,
  'script of the cmi5 edition': 18_000,
  styles: 36_000,
  'index.html': 25_000,
  'files of the first screen': 4,
  'bytes of the first screen': 272_000,
  'bytes of the first screen, gzip': 87_000,
  'words of the first screen': 50_000,
  'largest lesson': 65_000,
  fonts: 36_000,
  'zip scorm12': 446_000,
  'zip scorm2004-3': 475_000,
  'zip scorm2004-4': 460_000,
  'zip cmi5': 450_000,
  'zip web': 440_000,
};
