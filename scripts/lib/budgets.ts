/**
 * The most bytes (or files) of each kind that a build may have; `npm run size` compares. To raise one is a decision:
 * docs/performance.md says what learners pay for it.
 */
export const budgets: Readonly<Record<string, number>> = {
  'script of the first screen': 144_500,
  'script of the first screen, gzip': 49_500,
  'all scripts, with the drawings of the frame': 208_500,
  'all scripts, with the drawings of the frame, gzip': 71_000,
  'script of the cmi5 edition': 18_000,
  'styles of later screens': 23_000,
  'index.html with its styles': 48_200,
  'files of the first screen': 3,
  'bytes of the first screen': 232_500,
  'bytes of the first screen, gzip': 73_500,
  'words of the first screen': 40_200,
  'largest lesson': 67_000,
  fonts: 36_000,
  'zip scorm12': 517_000,
  'zip scorm2004-3': 546_000,
  'zip scorm2004-4': 531_000,
  'zip cmi5': 517_000,
  'zip web': 508_000,
};
