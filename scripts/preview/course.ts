import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageEditions } from '../../scorm/package/types';
import { root } from './build';
import { refresh } from './fresh';

async function checkContent(): Promise<void> {
  const [{ readContent }, { loadCourse }] = await Promise.all([
    import('../../src/content/files'),
    import('../../src/content/load'),
  ]);
  const { lessons, languages } = loadCourse(await readContent(root));
  console.log(`Content is sound: ${lessons.length} lessons in ${languages.join(' and ')}.`);
}

/** The same work as `npm run package`, so that both ways end in the same bytes. It builds, too. */
async function packCourse(): Promise<void> {
  const { pack } = await import('../lib/pack');
  console.log(await pack({ root, editions: packageEditions, out: join(root, 'dist'), build: true }));
}

/** Also those that this page does not show: `npm start` leaves the same files as `npm run package`. */
async function isThere(): Promise<boolean> {
  const names = await readdir(join(root, 'dist')).catch(() => []);
  return packageEditions.every((edition) => names.some((name) => name.endsWith(`-${edition}.zip`)));
}

/** Checks, builds and packs the course if anything in it has changed since the last time. */
export const refreshCourse = (): Promise<boolean> =>
  refresh(root, 'course', isThere, async () => {
    await checkContent();
    console.log('Building and packing the course …');
    await packCourse();
  });
