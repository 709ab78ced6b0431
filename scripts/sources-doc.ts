import { writeFile } from 'node:fs/promises';
import { readContent } from '../src/content/files';
import { inspectCourse } from '../src/content/load';
import { formatProblems } from '../src/content/problem';
import { sourcesDoc } from '../src/content/sources-doc';
import { runAsCli, UsageError } from './lib/cli';

const path = 'docs/sources.md';

/** Writes docs/sources.md from the claims. A test fails while the file is older than the claims. */
await runAsCli(import.meta.url, async () => {
  const { course, problems } = inspectCourse(await readContent(process.cwd()));
  if (!course) throw new UsageError(formatProblems(problems));
  await writeFile(path, sourcesDoc(course));
  console.log(`${path}: ${Object.keys(course.claims.structure).length} claims.`);
});
