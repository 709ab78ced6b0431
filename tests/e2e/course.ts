import { compile } from '../../src/content/compile';
import { readContent } from '../../src/content/files';
import { loadCourse } from '../../src/content/load';
import type { Outline } from '../../src/domain/outline';
import type { FinalPart, LessonPart, StartPart } from '../../src/domain/parts';

/** The course as it was built: what a learner who knows all answers knows. */
export interface Known {
  readonly outline: Outline;
  readonly start: StartPart;
  readonly final: FinalPart;
  readonly lessons: Readonly<Record<string, LessonPart>>;
}

let known: Promise<Known> | undefined;

export const knownCourse = (language = 'en'): Promise<Known> => {
  known ??= readContent('.').then((files) => {
    const { outline, parts } = compile(loadCourse(files));
    return {
      outline,
      start: parts[`${language}/start`] as StartPart,
      final: parts[`${language}/final`] as FinalPart,
      lessons: Object.fromEntries(outline.lessons.map(({ id }) => [id, parts[`${language}/${id}`] as LessonPart])),
    };
  });
  return known;
};
