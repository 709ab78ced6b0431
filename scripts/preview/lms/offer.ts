import type { LmsEdition } from '../../../scorm/lms/cmi';
import type { StrictLms } from '../../../scorm/lms/strict';

const apiNames = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;

/** Takes the interface away: a course of the other standard must not find it. */
export function withdraw(): void {
  for (const name of Object.values(apiNames)) Reflect.deleteProperty(window, name);
}

/** Where courses look: on the window around the frame, or the one that opened them. It appears when the profile lets it. */
export function offer(lms: StrictLms, edition: LmsEdition, api: StrictLms['api']): void {
  withdraw();
  const name = apiNames[edition];
  Object.defineProperty(window, name, { configurable: true, get: () => (Reflect.get(lms.window, name) ? api : undefined) });
}
