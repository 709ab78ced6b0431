import { createCmi5 } from './cmi5-port';

declare global {
  /** Set by the script that the cmi5 edition alone loads. */
  var courseCmi5: typeof createCmi5 | undefined;
}

globalThis.courseCmi5 = createCmi5;
