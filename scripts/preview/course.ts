import { join } from 'node:path';
import { packageEditions } from '../../scorm/package/types';
import { root } from './build';
import { refresh } from './fresh';
import { createPackages } from './packages';

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

async function isThere(): Promise<boolean> {
  const list = await createPackages(join(root, 'dist')).list();
  return packageEditions.every((edition) => list.some((one) => one.edition === edition));
}

/** Checks, builds and packs the course if anything in it has changed since the last time. */
export const refreshCourse = (): Promise<boolean> =>
  refresh(root, 'course', isThere, async () => {
    await checkContent();
    console.log('Building and packing the course …');
    await packCourse();
  });
