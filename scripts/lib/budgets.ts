/**
 * The most bytes (or files) of each kind that a build may have; `npm run size` compares. To raise one is a decision:
 * docs/performance.md says what learners pay for it.
 */
export const budgets: Readonly<Record<string, number>> = {
  'script of the first screen': 49_500,
  'script of the first screen, gzip': 19_100,
  'all scripts, with outline and drawings of the frame': 234_500,
  'all scripts, with outline and drawings of the frame, gzip': 76_000,
  'script of the cmi5 edition': 18_000,
  'styles of later screens': 23_500,
  'index.html with its styles': 42_800,
  'files of the first screen': 3,
  'bytes of the first screen': 115_500,
  'bytes of the first screen, gzip': 39_700,
  'words of the first screen': 23_500,
  'largest file of lessons': 109_000,
  fonts: 36_000,
  'zip scorm12': 443_000,
  'zip scorm2004-3': 471_500,
  'zip scorm2004-4': 457_500,
  'zip cmi5': 443_000,
  'zip web': 434_500,
};
