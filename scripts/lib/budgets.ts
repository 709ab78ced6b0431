/**
 * The most bytes (or files) of each kind that a build may have; `npm run size` compares. To raise one is a decision:
 * docs/performance.md says what learners pay for it.
 */
export const budgets: Readonly<Record<string, number>> = {
  'script of the first screen': 134_000,
  'script of the first screen, gzip': 45_500,
  'all scripts, with the drawings of the frame': 195_000,
  'all scripts, with the drawings of the frame, gzip': 66_500,
  'script of the cmi5 edition': 18_000,
  'styles of later screens': 22_500,
  'index.html with its styles': 47_500,
  'files of the first screen': 3,
  'bytes of the first screen': 218_000,
  'bytes of the first screen, gzip': 68_500,
  'words of the first screen': 38_500,
  'largest lesson': 67_000,
  fonts: 36_000,
  'zip scorm12': 503_000,
  'zip scorm2004-3': 532_000,
  'zip scorm2004-4': 518_000,
  'zip cmi5': 504_000,
  'zip web': 495_000,
};
