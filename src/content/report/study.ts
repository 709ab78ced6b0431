import { pagesOf } from '../../domain/course-path';
import type { Role } from '../../domain/outline';
import type { FinalPart, LessonPart, StartPart } from '../../domain/parts';
import type { PageView } from '../../domain/view';
import type { BlockView } from '../blocks';
import type { Compiled } from '../compile';
import { compile } from '../compile';
import type { Course } from '../load';
import { type Step, stepOf } from './steps';
import { lineWords, richWords } from './words';

/** Who takes the course, in which language, with which extensions. */
export interface Learner {
  readonly role: Role;
  readonly language: string;
  readonly extensions: readonly string[];
}

/** One page as this learner meets it. */
export interface Screen {
  readonly page: string;
  readonly view: PageView<BlockView>;
  /** Words of the title and the lead. */
  readonly top: number;
  readonly steps: readonly Step[];
}

export interface LessonScreens {
  readonly lesson: string;
  readonly screens: readonly Screen[];
}

/** What all measures read: the course as it ships, and the screens of any learner. */
export interface Study {
  readonly course: Course;
  readonly compiled: Compiled;
  /** All extensions that pages name. */
  readonly extensions: readonly string[];
  readonly lessons: (learner: Learner) => readonly LessonScreens[];
  readonly final: (language: string) => FinalPart;
}

export const study = (course: Course): Study => {
  const compiled = compile(course);
  const { outline, parts } = compiled;
  const extensions = [...new Set(outline.lessons.flatMap(({ pages }) => pages.flatMap(({ extension }) => extension ?? [])))];

  const lessons = ({ role, language, extensions: on }: Learner): LessonScreens[] => {
    const { channels } = parts[`${language}/start`] as StartPart;
    return outline.lessons.map((lesson) => {
      const { pages } = parts[`${language}/${lesson.id}`] as LessonPart<BlockView>;
      const screens = pagesOf(lesson, { outline, role, extensions: on }).map(({ id }): Screen => {
        const view = pages[id] as PageView<BlockView>;
        return {
          page: id,
          view,
          top: lineWords(view.title) + richWords(view.lead),
          steps: view.blocks.map((block) => stepOf(block, channels)),
        };
      });
      return { lesson: lesson.id, screens };
    });
  };

  return { course, compiled, extensions, lessons, final: (language) => parts[`${language}/final`] as FinalPart };
};
