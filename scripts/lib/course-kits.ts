import type { CourseKit } from '../../scorm/package/app/kit';
import type { CatalogWords } from '../../scorm/package/types';
import { boostersOf } from '../../src/content/boosters';
import { compile } from '../../src/content/compile';
import { readContent } from '../../src/content/files';
import { type Course, loadCourse } from '../../src/content/load';
import type { StartPart } from '../../src/domain/parts';
import { shrinkDrawings } from './drawings';

/** The course and its boosters, read, checked and compiled. Plain data. */
export interface CourseKits {
  readonly course: CourseKit;
  /** By the booster's id, in the order of the course file. */
  readonly boosters: readonly (readonly [id: string, kit: CourseKit])[];
}

/** @throws ContentError naming every problem in the content */
export const readCourseKits = async (root: string): Promise<CourseKits> => {
  const course = loadCourse(await readContent(root));
  const drawings = await shrinkDrawings(root, course.drawings);
  return {
    course: kitOf(course, drawings),
    boosters: boostersOf(course).map(({ id, course: booster }) => [id, kitOf(booster, drawings)] as const),
  };
};

const kitOf = (course: Course, drawings: ReadonlyMap<string, string>): CourseKit => {
  const compiled = compile(course, drawings);
  return {
    compiled,
    catalog: course.languages.map((language): CatalogWords => {
      const { title, description } = (compiled.parts[`${language}/start`] as StartPart).course;
      return { language, title, description, keywords: course.course.words[language]?.keywords ?? [] };
    }),
    updated: course.course.structure.updated,
  };
};
