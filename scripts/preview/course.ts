import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageEditions } from '../../scorm/package/types';
import { root } from './build';
import { Fail } from './fail';
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

/** The script that people run by hand, so that both ways end in the same bytes. It builds, too. */
function pack(): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/package.ts'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Fail('The packages could not be built; the reason stands above.');
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
    pack();
  });
