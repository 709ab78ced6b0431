import type { Launched } from '../machines/launched';
import type { CourseActor, Opening } from '../machines/opening';
import type { Notice } from './app';
import type { PartStore } from './part-store';

/** What the first script knows before any LMS has answered. */
export interface BeforeOpening {
  /** As if no LMS were there. */
  readonly launched: Launched;
  readonly opening: Opening;
  readonly parts: PartStore;
}

export interface OpenedCourse {
  readonly launched: Launched;
  readonly actor: CourseActor;
  /** What to tell the learner about the restored record. */
  readonly notice: Notice;
}

/** Finds the LMS, restores the record and starts the machine; resolves when the place to go on at can be shown. */
export type OpenCourse = (before: BeforeOpening) => Promise<OpenedCourse>;
