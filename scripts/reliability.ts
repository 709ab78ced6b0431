import { writeFile } from 'node:fs/promises';
import { runAsCli } from './lib/cli';

const path = 'docs/reliability.md';

/** A test fails while the file is older than the matrix. */
await runAsCli({ name: 'npm run reliability', does: `Writes ${path} from the matrix of faults.`, flags: {} }, async () => {
  const { reliabilityDoc } = await import('../tests/reliability/doc');
  await writeFile(path, reliabilityDoc());
  console.log(`${path} is written.`);
});
