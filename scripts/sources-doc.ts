import { writeFile } from 'node:fs/promises';
import { sourcesDoc } from '../src/content/sources-doc';
import { runAsCli } from './lib/cli';
import { readCourse } from './lib/course';

const path = 'docs/sources.md';

/** A test fails while the file is older than the claims. */
await runAsCli({ name: 'npm run sources', does: `Writes ${path} from the claims.`, flags: {} }, async () => {
  const { course } = await readCourse();
  await writeFile(path, sourcesDoc(course));
  console.log(`${path}: ${Object.keys(course.claims.structure).length} claims.`);
});
