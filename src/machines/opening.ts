import type { ProgressRecord } from '../domain/progress';
import type { CourseContext, CourseEvent } from './course-events';

/** As much of the course machine as screens see. */
export interface CourseNow {
  /** State of the machine. */
  readonly value: unknown;
  readonly context: CourseContext;
}

export interface CourseActor {
  getSnapshot(): CourseNow;
  subscribe(listener: (now: CourseNow) => void): { unsubscribe(): void };
  send(event: CourseEvent): void;
}

export interface Opening extends CourseActor {
  /** Passes on what was pressed so far, and from now on at once. */
  handTo(course: CourseActor): void;
}

const changeOf = (event: CourseEvent): Partial<ProgressRecord> | undefined => {
  if (event.type === 'ROLE') return { role: event.role };
  if (event.type === 'LANGUAGE') return { language: event.language };
  return event.type === 'COMFORT' ? { comfort: event.comfort } : undefined;
};

/**
 * Stands in for the course machine until the machine is here and the LMS has answered: choices on the welcome page show
 * at once, everything else waits, and no press is lost.
 *
 * @param value `welcome` for a first visit; `opening` where the place to go on at is not known yet
 */
export const createOpening = (record: ProgressRecord, value: 'welcome' | 'opening'): Opening => {
  let now: CourseNow = { value, context: { record, saving: 'clean', here: true } };
  let course: CourseActor | undefined;
  const pressed: CourseEvent[] = [];
  const listeners = new Set<(now: CourseNow) => void>();
  return {
    getSnapshot: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return { unsubscribe: () => listeners.delete(listener) };
    },
    send: (event) => {
      if (course) return course.send(event);
      pressed.push(event);
      const change = changeOf(event);
      const { context } = now;
      now = change ? { ...now, context: { ...context, record: { ...context.record, ...change } } } : { ...now, value: 'opening' };
      for (const listener of listeners) listener(now);
    },
    handTo: (actor) => {
      course = actor;
      // Who comes back to another place never saw the page of that place: only how to read holds there, too.
      const here = actor.getSnapshot().value === 'welcome';
      for (const event of pressed) if (here || event.type === 'LANGUAGE' || event.type === 'COMFORT') actor.send(event);
    },
  };
};
