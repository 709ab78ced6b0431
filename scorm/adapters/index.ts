import type { Edition, LmsPort } from '../port';
import type {} from './cmi5';
import type { PortOptions } from './options';
import { createScorm12 } from './scorm12';
import { createScorm2004 } from './scorm2004';
import { createSilent } from './silent';
import { createStandalone } from './standalone';

export type { PortOptions } from './options';

/** The build fixes the edition: some LMSs offer both APIs, and guessing reports to the wrong one. */
export function createPort(edition: Edition, options: PortOptions): LmsPort {
  if (options.silent) return createSilent(edition);
  switch (edition) {
    case 'scorm12':
      return createScorm12(options);
    case 'scorm2004-3':
    case 'scorm2004-4':
      return createScorm2004(edition, options);
    case 'cmi5':
      // In a script of its own, which only that edition loads. Without it the course still works, in this browser.
      return (globalThis.courseCmi5 ?? createStandalone)(options);
    case 'standalone':
      return createStandalone(options);
  }
}
