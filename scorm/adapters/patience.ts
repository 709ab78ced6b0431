import type { Session } from './session';

/**
 * Tells "this LMS never takes this value" from "nothing reaches the LMS right now". Five failures of one element count
 * only when other values were taken in between; an outage never uses patience up.
 */
export function createPatience(session: Session): (element: string) => boolean {
  const strikes = new Map<string, { count: number; accepted: number }>();
  return (element) => {
    const before = strikes.get(element) ?? { count: 0, accepted: -1 };
    const accepted = session.accepted();
    const count = accepted > before.accepted && !session.lost() ? before.count + 1 : before.count;
    strikes.set(element, { count, accepted });
    return count >= 5;
  };
}
