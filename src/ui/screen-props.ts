import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StartPart } from '../domain/parts';
import type { CourseContext, CourseEvent, Launched } from '../machines/course';

/** What every screen works with: where the learner is, what the course is, and the one way to change it. */
export interface Course {
  readonly launched: Launched;
  readonly context: CourseContext;
  readonly start: StartPart;
  readonly send: (event: CourseEvent) => void;
  readonly openHelp: () => void;
  readonly openReading: () => void;
}

export const CourseContextProvider = createContext<Course | undefined>(undefined);

export const useCourse = (): Course => {
  const found = useContext(CourseContextProvider);
  if (!found) throw new Error('A screen was rendered outside CourseContextProvider');
  return found;
};
