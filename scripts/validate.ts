import { readContent } from '../src/content/files';
import { inspectCourse } from '../src/content/load';
import { formatProblems } from '../src/content/problem';

/** Checks all content and prints every problem at its place. */
const { course, problems } = inspectCourse(await readContent(process.cwd()));
if (problems.length) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else if (course) {
  const items = course.banks.reduce((sum, { structure }) => sum + structure.items.length, 0);
  console.log(
    `Content is sound: ${course.lessons.length} lessons, ${items} final items, ${Object.keys(course.claims.structure).length} claims, ${course.languages.join(' and ')}.`,
  );
}
