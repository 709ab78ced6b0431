import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { appOf } from '../../scorm/package/app/app-of';
import type { CourseKit, Kit } from '../../scorm/package/app/kit';
import { writeKit } from '../../scorm/package/app/kit-file';
import { encode } from '../../scorm/package/text';
import { type FileMap, type PackageEdition, packageEditions } from '../../scorm/package/types';
import type { Outline } from '../../src/domain/outline';
import type { Bundles } from './bundle';
import { cached } from './cache';
import type { CourseKits } from './course-kits';
import { buildFonts } from './fonts';
import { replaceFiles, replaceFolder } from './in-place';
import { loadProfile } from './load-profile';
import { buildNotices } from './notices';
import { loadPrerender, prerenderFolder } from './prerender';
import { readSchemas } from './read-schemas';

const defaultProfile = 'scorm/profiles/default.yaml';

/**
 * Builds the course into dist/ and each booster into dist/boosters/ID/: the app without an LMS in app/, and its
 * description in app-meta.json. What packages of any profile are made of goes into dist/kit.zip.
 *
 * @param check looks at the course before the long work begins
 * @throws ContentError naming every problem in content or profile; nothing is written then
 */
export const buildApp = async (root: string, check: (outline: Outline) => void = () => {}): Promise<void> => {
  // The bundler works on other threads, so it may as well begin before the content is read.
  const bundles = Promise.all([bundlesOf(root), buildFonts(root), allSchemas()]);
  // Where content stops the build first, nobody waits for the bundles any more.
  bundles.catch(() => {});
  const { course, boosters } = await courseKits(root);
  const { outline } = course.compiled;
  const profile = loadProfile(root, defaultProfile, outline);
  check(outline);
  const [bundled, fonts, schemas] = await bundles;
  await replaceFolder(prerenderFolder(root), { 'prerender.mjs': bundled.prerender });
  const { renderFirstScreen } = await loadPrerender(prerenderFolder(root));
  const shared: FileMap = {
    'app.js': encode(bundled.firstJs),
    'screens.js': encode(bundled.screensJs),
    'cmi5.js': encode(bundled.cmi5),
    'screens.css': encode(fonts.css + bundled.screensCss),
    ...fonts.files,
    ...Object.fromEntries(Object.entries(await buildNotices(root, outline)).map(([name, text]) => [name, encode(text)])),
  };
  const kit: Kit = {
    shared,
    firstCss: fonts.fallbackCss + bundled.firstCss,
    firstScript: bundled.firstPaint,
    courses: [course, ...boosters.map(([, kit]) => kit)],
    schemas,
  };
  const write = async (folder: string, one: CourseKit): Promise<void> => {
    const { files, meta } = await appOf(kit, one, profile, renderFirstScreen);
    await replaceFolder(join(folder, 'app'), files);
    // The outline is for tests: what was built, apart from what ships.
    await replaceFiles(folder, {
      'outline.json': JSON.stringify(one.compiled.outline),
      'app-meta.json': JSON.stringify(meta, null, 2),
    });
  };
  await rm(join(root, 'dist/boosters'), { recursive: true, force: true });
  await write(join(root, 'dist'), course);
  for (const [id, kit] of boosters) await write(join(root, 'dist/boosters', id), kit);
  await replaceFiles(join(root, 'dist'), { 'kit.zip': writeKit(kit) });
};

/** The bundler is loaded only when a source has changed. */
const bundlesOf = (root: string): Promise<Bundles> =>
  cached(
    root,
    {
      name: 'bundles',
      sources: [
        'src',
        'scorm/adapters',
        'scorm/port.ts',
        'scorm/uuid.ts',
        'scripts/lib/bundle.ts',
        'tsconfig.json',
        'package-lock.json',
      ],
    },
    async () => (await import('./bundle')).bundleAll(root),
  );

/** The content is read and checked again only when it or one of its rules has changed. */
const courseKits = (root: string): Promise<CourseKits> =>
  cached(
    root,
    {
      name: 'content',
      sources: [
        'modules',
        'quizzes',
        'src/content',
        'src/domain',
        'scripts/lib/course-kits.ts',
        'scripts/lib/drawings.ts',
        'package-lock.json',
      ],
    },
    async () => (await import('./course-kits')).readCourseKits(root),
  );

const allSchemas = async (): Promise<Kit['schemas']> =>
  Object.fromEntries(
    await Promise.all(packageEditions.map(async (edition) => [edition, await readSchemas(edition)] as const)),
  ) as Record<PackageEdition, FileMap>;
