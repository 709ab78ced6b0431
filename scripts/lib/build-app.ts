import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { appOf } from '../../scorm/package/app/app-of';
import type { CourseKit, Kit } from '../../scorm/package/app/kit';
import { writeKit } from '../../scorm/package/app/kit-file';
import { encode } from '../../scorm/package/text';
import { type CatalogWords, type FileMap, type PackageEdition, packageEditions } from '../../scorm/package/types';
import { boostersOf } from '../../src/content/boosters';
import { compile } from '../../src/content/compile';
import { readContent } from '../../src/content/files';
import { type Course, loadCourse } from '../../src/content/load';
import { outlineOf } from '../../src/content/outline-of';
import type { Outline } from '../../src/domain/outline';
import type { StartPart } from '../../src/domain/parts';
import { cachedBundles } from './bundle-cache';
import { shrinkDrawings } from './drawings';
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
  const course = loadCourse(await readContent(root));
  const boosters = boostersOf(course);
  const drawings = await shrinkDrawings(root, course.drawings);
  const outline = outlineOf(course);
  const profile = loadProfile(root, defaultProfile, outline);
  check(outline);
  const [bundled, fonts, schemas] = await bundles;
  await replaceFolder(prerenderFolder(root), { 'prerender.mjs': bundled.prerender });
  const { renderFirstScreen } = await loadPrerender(prerenderFolder(root));
  const courses = [course, ...boosters.map((one) => one.course)].map((one) => kitOf(one, drawings)) as [
    CourseKit,
    ...CourseKit[],
  ];
  const shared: FileMap = {
    'app.js': encode(bundled.firstJs),
    'screens.js': encode(bundled.screensJs),
    'cmi5.js': encode(bundled.cmi5),
    'screens.css': encode(fonts.css + bundled.screensCss),
    ...fonts.files,
    ...Object.fromEntries(Object.entries(await buildNotices(root, outline)).map(([name, text]) => [name, encode(text)])),
  };
  const kit: Kit = { shared, firstCss: fonts.fallbackCss + bundled.firstCss, firstScript: bundled.firstPaint, courses, schemas };
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
  for (const [i, one] of courses.entries()) await write(join(root, 'dist', i ? `boosters/${boosters[i - 1]?.id}` : ''), one);
  await replaceFiles(join(root, 'dist'), { 'kit.zip': writeKit(kit) });
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

/** The bundler is loaded only when a source has changed. */
const bundlesOf = (root: string) =>
  cachedBundles(root, async () => {
    const { bundleAll } = await import('./bundle');
    return bundleAll(root);
  });

const allSchemas = async (): Promise<Kit['schemas']> =>
  Object.fromEntries(
    await Promise.all(packageEditions.map(async (edition) => [edition, await readSchemas(edition)] as const)),
  ) as Record<PackageEdition, FileMap>;
