import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageMeta } from '../../scorm/package/types';
import { boostersOf } from '../../src/content/boosters';
import { type Compiled, compile } from '../../src/content/compile';
import { readContent } from '../../src/content/files';
import { type Course, loadCourse } from '../../src/content/load';
import { ContentError } from '../../src/content/problem';
import { settingsFile } from '../../src/content/schema/settings';
import { parseYaml } from '../../src/content/yaml-file';
import { check } from '../../src/content/zod-problems';
import { minutesOf } from '../../src/domain/course-path';
import type { Outline } from '../../src/domain/outline';
import type { LessonPart, PlainPart, StartPart } from '../../src/domain/parts';
import type { Settings } from '../../src/domain/settings';
import { bundleApp, bundleCmi5, bundleFirstPaint, bundlePrerender } from './bundle';
import { shrinkDrawings } from './drawings';
import { buildFonts } from './fonts';
import { replaceFiles, replaceFolder } from './in-place';
import { page } from './page';

const defaultProfile = 'scorm/profiles/default.yaml';

/**
 * Builds the course into dist/ and each booster into dist/boosters/ID/: the app, the same for every edition, in app/,
 * and its description in app-meta.json.
 *
 * @throws ContentError naming every problem in content or profile; nothing is written then
 */
export const buildApp = async (root: string): Promise<void> => {
  // The bundler works on other threads, so it may as well begin before the content is read.
  const bundles = Promise.all([
    bundleApp(root),
    bundleCmi5(root),
    bundlePrerender(root, join(root, '.cache/prerender')),
    buildFonts(root),
    bundleFirstPaint(root),
  ]);
  // Where content stops the build first, nobody waits for the bundles any more.
  bundles.catch(() => {});
  const settings = await readSettings(root);
  const course = loadCourse(await readContent(root));
  const drawings = await shrinkDrawings(root, course.drawings);
  const [app, cmi5, prerender, fonts, firstPaint] = await bundles;
  const shared = {
    'app.js': app.first.js.code,
    'cmi5.js': cmi5,
    'screens.css': fonts.css + app.screens.css,
    ...fonts.files,
  };
  const write = async (folder: string, one: Course): Promise<void> => {
    const compiled = compile(one, drawings);
    const meta = metaOf(one, compiled, settings);
    await replaceFolder(join(folder, 'app'), {
      ...shared,
      ...contentFiles({ ...compiled, parts: { ...compiled.parts, ...plainParts(prerender, compiled) } }, meta.language),
      'screens.js': `${app.screens.js.code}\n${pushing([['drawings', compiled.drawings]])}`,
      'index.html': page({
        language: meta.language,
        title: meta.title,
        description: meta.description,
        html: prerender.renderFirstScreen(
          compiled.outline,
          startOf(compiled, meta.language),
          compiled.drawings,
          meta.language,
          settings,
        ),
        settings: JSON.stringify(settings),
        css: fonts.fallbackCss + app.first.css,
        script: firstPaint,
        noScript: startOf(compiled, meta.language).strings.status.noScript,
      }),
    });
    // The outline is for tests: what was built, apart from what ships.
    await replaceFiles(folder, {
      'outline.json': JSON.stringify(compiled.outline),
      'app-meta.json': JSON.stringify(meta, null, 2),
    });
  };
  const boosters = boostersOf(course);
  await rm(join(root, 'dist/boosters'), { recursive: true, force: true });
  await write(join(root, 'dist'), course);
  for (const { id, course: booster } of boosters) await write(join(root, 'dist/boosters', id), booster);
};

const startOf = ({ parts }: Pick<Compiled, 'parts'>, language: string): StartPart => parts[`${language}/start`] as StartPart;

/** Each lesson in words alone, made from its own words and the same components. */
const plainParts = (
  { renderPlain }: Awaited<ReturnType<typeof bundlePrerender>>,
  { outline, parts }: Compiled,
): Record<string, PlainPart> =>
  Object.fromEntries(
    outline.languages.flatMap((language) =>
      outline.lessons.map(({ id }) => [
        `${language}/plain-${id}`,
        renderPlain(outline, startOf({ parts }, language), id, parts[`${language}/${id}`] as LessonPart, language),
      ]),
    ),
  );

/** A script for each part. The outline travels with the first words: nothing works without either. */
const contentFiles = (
  { outline, parts }: { outline: Outline; parts: Readonly<Record<string, object>> },
  first: string,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      const outlineToo: Pushed[] = name === `${first}/start` ? [['outline', outline]] : [];
      return [`content/${name.replace('/', '-')}.js`, pushing([...outlineToo, [name, part]])];
    }),
  );

type Pushed = readonly [name: string, part: unknown];

const pushing = (parts: readonly Pushed[]): string =>
  `(self.courseParts=self.courseParts||[]).push(${parts.map((one) => JSON.stringify(one)).join(',')})\n`;

const metaOf = (course: Course, { outline, parts }: Compiled, settings: Settings): PackageMeta => {
  const [language = 'en', ...others] = course.languages;
  const wordsIn = (one: string) => {
    const { title, description } = startOf({ parts }, one).course;
    return { language: one, title: settings.title ?? title, description, keywords: course.course.words[one]?.keywords ?? [] };
  };
  return {
    id: outline.id,
    version: outline.version,
    ...wordsIn(language),
    languages: course.languages,
    translations: others.map(wordsIn),
    typicalMinutes: Math.ceil(minutesOf(outline)),
    passMark: settings.passMark ?? outline.final.passMark,
    updated: course.course.structure.updated,
  };
};

const readSettings = async (root: string): Promise<Settings> => {
  const { value, problems } = check(parseYaml(defaultProfile, await readFile(join(root, defaultProfile), 'utf8')), settingsFile);
  if (!value) throw new ContentError(problems);
  return value as Settings;
};
