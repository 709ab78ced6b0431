import { readContent } from '../../src/content/files';
import { type Course, inspectCourse } from '../../src/content/load';
import { ContentError, type Problem } from '../../src/content/problem';

/**
 * The course of the current folder, with what the lint rules hold against it.
 *
 * @throws ContentError when a file breaks its schema, so that there is no course to speak of
 */
export const readCourse = async (): Promise<{ course: Course; problems: readonly Problem[] }> => {
  const { course, problems } = inspectCourse(await readContent(process.cwd()));
  if (!course) throw new ContentError(problems);
  return { course, problems };
};
