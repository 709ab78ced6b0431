import { type EventObject, fromTransition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { CourseEvent, Launched } from '../../src/machines/course';
import { type RunningCourse, startCourse } from './launched';

/** One point that a learner can come to, and how: the events from the start. */
interface Point {
  readonly events: readonly CourseEvent[];
  readonly seen: string;
  readonly offered: readonly CourseEvent[];
}

const run = (events: readonly CourseEvent[], launch: Partial<Launched>): RunningCourse => {
  const course = startCourse(launch);
  for (const event of events) course.actor.send(event);
  return course;
};

/**
 * Every point that a learner can come to with these events, each by its shortest way. The course machine runs whole,
 * with its lessons, check and session, since xstate/graph alone does not follow what invoked machines do.
 */
export const reachable = (
  launch: Partial<Launched>,
  events: (course: RunningCourse) => CourseEvent[],
  see: (course: RunningCourse) => unknown,
): { readonly events: readonly CourseEvent[]; readonly course: () => RunningCourse }[] => {
  const point = (path: readonly CourseEvent[]): Point => {
    const course = run(path, launch);
    return { events: path, seen: JSON.stringify(see(course)), offered: events(course) };
  };
  const logic = fromTransition((state: Point, event: EventObject) => point([...state.events, event as CourseEvent]), point([]));
  const paths = getShortestPaths(logic, {
    events: ({ context }) => context.offered,
    serializeState: ({ context }) => context.seen,
  });
  return paths.map(({ state }) => ({ events: state.context.events, course: () => run(state.context.events, launch) }));
};
