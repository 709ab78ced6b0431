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
import { bundleApp, bundleCmi5, bundleOthers, bundlePrerender } from './bundle';
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
  const settings = await readSettings(root);
  const course = loadCourse(await readContent(root));
  const [app, cmi5, others, fonts, prerender] = await Promise.all([
    bundleApp(root),
    bundleCmi5(root),
    bundleOthers(root),
    buildFonts(root),
    bundlePrerender(root, join(root, '.cache/prerender')),
  ]);
  const drawings = shrinkDrawings(course.drawings);
  const shared = { 'app.js': app.js, 'cmi5.js': cmi5, ...others, 'style.css': `${fonts.css}\n${app.css}`, ...fonts.files };
  const plainParts = ({ outline, parts }: Compiled): Record<string, PlainPart> =>
    Object.fromEntries(
      outline.languages.flatMap((language) =>
        outline.lessons.map(({ id }) => [
          `${language}/plain-${id}`,
          prerender.renderPlain(outline, startOf({ parts }, language), id, parts[`${language}/${id}`] as LessonPart, language),
        ]),
      ),
    );
  const write = async (folder: string, one: Course): Promise<void> => {
    const compiled = compile(one, drawings);
    const meta = metaOf(one, compiled, settings);
    await replaceFolder(join(folder, 'app'), {
      ...shared,
      ...contentFiles({ outline: compiled.outline, parts: { ...compiled.parts, ...plainParts(compiled) } }, meta.language),
      'index.html': page({
        language: meta.language,
        title: meta.title,
        description: meta.description,
        html: prerender.renderFirstScreen(compiled.outline, startOf(compiled, meta.language), meta.language, settings),
        settings: JSON.stringify(settings),
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

/** A script for each part. The outline travels with the first words: nothing works without either. */
const contentFiles = (
  { outline, parts }: { outline: Outline; parts: Readonly<Record<string, object>> },
  first: string,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      const pushed = [...(name === `${first}/start` ? [['outline', outline]] : []), [name, part]];
      const list = pushed.map((one) => JSON.stringify(one)).join(',');
      return [`content/${name.replace('/', '-')}.js`, `(self.courseParts=self.courseParts||[]).push(${list})\n`];
    }),
  );

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
