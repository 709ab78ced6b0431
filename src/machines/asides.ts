/** Screens beside the course: sources, certificate, job aid. Not places: a reload leads back to where the learner was. */
export const aside = { on: { CLOSE_SOURCES: 'routing', BACK: 'routing' } } as const;

/** After the end nothing would be saved any more, so nothing leads on; the LMS launches the course again. */
export const noWayOn = {
  OPEN_LESSON: {},
  OPEN_WELCOME: {},
  OPEN_FINAL: {},
  OPEN_RESULT: {},
  OPEN_PLAIN: {},
  OPEN_SOURCES: {},
  OPEN_CERTIFICATE: {},
  OPEN_AID: {},
  PAGE_RETURNS: {},
} as const;
