import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '../../src/content/compile';
import { readContent } from '../../src/content/files';
import { loadCourse } from '../../src/content/load';
import { ContentError } from '../../src/content/problem';
import { settingsFile } from '../../src/content/schema/settings';
import { parseYaml } from '../../src/content/yaml-file';
import { check } from '../../src/content/zod-problems';
import type { StartPart } from '../../src/domain/parts';
import type { Settings } from '../../src/domain/settings';
import { bundleApp, bundlePrerender } from './bundle';
import { shrinkDrawings } from './drawings';
import { buildFonts } from './fonts';
import { replaceFiles, replaceFolder } from './in-place';
import { buildNotices } from './notices';
import { page } from './page';

const defaultProfile = 'scorm/profiles/default.yaml';

/**
 * Builds the app into dist/app, the same for every edition, and its description into dist/app-meta.json.
 *
 * @throws ContentError naming every problem in content or profile; nothing is written then
 */
export const buildApp = async (root: string): Promise<void> => {
  const settings = await readSettings(root);
  const course = loadCourse(await readContent(root));
  const { outline, parts } = compile(course, shrinkDrawings(course.drawings));
  const language = course.languages[0] ?? 'en';
  const start = parts[`${language}/start`] as StartPart;
  const words = course.course.words[language];

  const [app, fonts, prerender, notices] = await Promise.all([
    bundleApp(root, outline),
    buildFonts(root),
    bundlePrerender(root, join(root, '.cache/prerender')),
    buildNotices(root, outline),
  ]);
  const files: Record<string, string | Uint8Array> = {
    'app.js': app.js,
    'style.css': `${fonts.css}\n${app.css}`,
    ...fonts.files,
    ...notices,
    'index.html': page({
      language,
      title: settings.title ?? start.course.title,
      description: start.course.description,
      html: prerender.renderFirstScreen(outline, start, language, settings),
      settings: JSON.stringify(settings),
      noScript: start.strings.status.noScript,
    }),
  };
  for (const [name, part] of Object.entries(parts)) {
    files[`content/${name.replace('/', '-')}.js`] =
      `(self.courseParts=self.courseParts||[]).push(${JSON.stringify([name, part])})\n`;
  }
  await replaceFolder(join(root, 'dist/app'), files);
  const meta = {
    id: outline.id,
    version: outline.version,
    title: settings.title ?? start.course.title,
    description: start.course.description,
    keywords: words?.keywords ?? [],
    language,
    languages: course.languages,
    typicalMinutes: Math.round(outline.lessons.reduce((sum, { minutes }) => sum + minutes, 5)),
    updated: course.course.structure.updated,
  };
  // The outline is for tests: what was built, apart from what ships.
  await replaceFiles(join(root, 'dist'), {
    'outline.json': JSON.stringify(outline),
    'app-meta.json': JSON.stringify(meta, null, 2),
  });
};

const readSettings = async (root: string): Promise<Settings> => {
  const { value, problems } = check(parseYaml(defaultProfile, await readFile(join(root, defaultProfile), 'utf8')), settingsFile);
  if (!value) throw new ContentError(problems);
  return value as Settings;
};
