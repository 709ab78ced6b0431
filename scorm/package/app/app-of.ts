import type { Compiled } from '../../../src/content/compile';
import { minutesOf } from '../../../src/domain/course-path';
import { firstOutline, type Outline } from '../../../src/domain/outline';
import type { DrawingsPart, StartPart } from '../../../src/domain/parts';
import { type Settings, titleOf } from '../../../src/domain/settings';
import { travelsWith } from '../../../src/domain/travel';
import type { Profile } from '../profile/profile';
import { encode } from '../text';
import type { FileMap, PackageMeta } from '../types';
import type { CourseKit, Kit } from './kit';
import { page } from './page';

/** The first screen as HTML; handed in, because screens are none of the packager's business. */
export type RenderFirstScreen = (
  outline: Outline,
  start: StartPart,
  drawings: DrawingsPart,
  language: string,
  settings: Settings,
) => string;

export interface App {
  /** By path from the package root. */
  readonly files: FileMap;
  readonly meta: PackageMeta;
}

/** The course as one organization wants it, before any edition is chosen. Pure: the same input gives the same bytes. */
export const appOf = async (
  { shared, firstCss, firstScript }: Pick<Kit, 'shared' | 'firstCss' | 'firstScript'>,
  course: CourseKit,
  profile: Profile,
  render: RenderFirstScreen,
): Promise<App> => {
  const compiled = forProfile(course.compiled, profile);
  const meta = metaOf({ ...course, compiled }, profile);
  const { language } = meta;
  const start = compiled.parts[`${language}/start`] as StartPart;
  const texts = {
    ...contentFiles(compiled, language),
    'index.html': await page({
      course: meta.id,
      language,
      title: meta.title,
      description: meta.description,
      html: render(compiled.outline, start, compiled.drawings, language, profile.settings),
      settings: JSON.stringify(profile.settings),
      noScript: start.strings.status.noScript,
      script: firstScript,
      css: profile.style ? `${firstCss}\n${profile.style}` : firstCss,
    }),
  };
  const encoded = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, encode(text)]));
  return {
    files: {
      ...shared,
      'screens.js': joined(
        pushing([
          ['outline', compiled.outline],
          ['drawings', compiled.drawings],
        ]),
        shared['screens.js'],
      ),
      ...encoded,
      ...(profile.logo && { [profile.logo.name]: profile.logo.bytes }),
    },
    meta,
  };
};

/** The parts stand before the script, which finds them when it runs. */
const joined = (text: string, script: Uint8Array = new Uint8Array()): Uint8Array => {
  const added = encode(text);
  const bytes = new Uint8Array(added.length + script.length);
  bytes.set(added);
  bytes.set(script, added.length);
  return bytes;
};

/** Languages that are switched off go; safety groups that need not be passed become ordinary questions. */
export const forProfile = (
  { outline, parts, drawings }: Compiled,
  { languages = outline.languages, mustPass }: Profile,
): Compiled => ({
  outline: {
    ...outline,
    languages,
    ...(mustPass && {
      bank: outline.bank.map((item) => (item.safety && !mustPass.includes(item.safety) ? { ...item, safety: undefined } : item)),
      final: { ...outline.final, safety: outline.final.safety.filter((group) => mustPass.includes(group)) },
    }),
  } as Outline,
  drawings,
  parts: Object.fromEntries(Object.entries(parts).filter(([name]) => languages.includes(name.slice(0, name.indexOf('/'))))),
});

/** A script for each part; lessons share some. What the welcome page needs of the outline travels with its words. */
const contentFiles = ({ outline, parts }: Compiled, first: string): Record<string, string> => {
  const files = new Map<string, Pushed[]>();
  for (const [name, part] of Object.entries(parts)) {
    const [language = '', id = ''] = name.split('/');
    const path = `content/${language}-${travelsWith(outline, id)}.js`;
    const outlineToo: Pushed[] = name === `${first}/start` ? [['first', firstOutline(outline)]] : [];
    files.set(path, [...(files.get(path) ?? []), ...outlineToo, [name, part]]);
  }
  return Object.fromEntries([...files].map(([path, pushed]) => [path, pushing(pushed)]));
};

type Pushed = readonly [name: string, part: unknown];

const pushing = (parts: readonly Pushed[]): string =>
  `(self.courseParts=self.courseParts||[]).push(${parts.map((one) => JSON.stringify(one)).join(',')});\n`;

/** The profile's id stands in the id of the package, so that two profiles are two courses to an LMS, and two files. */
const metaOf = ({ compiled: { outline }, catalog, updated }: CourseKit, { id, settings }: Profile): PackageMeta => {
  const wordsIn = (language: string) => {
    const { title = '', description = '', keywords = [] } = catalog.find((words) => words.language === language) ?? {};
    return { language, title: titleOf(settings, title, language), description, keywords };
  };
  const [language = 'en', ...others] = outline.languages;
  return {
    id: id === undefined ? outline.id : `${outline.id}-${id}`,
    version: outline.version,
    ...wordsIn(language),
    languages: outline.languages,
    translations: others.map(wordsIn),
    typicalMinutes: Math.ceil(minutesOf(outline)),
    passMark: settings.passMark ?? outline.final.passMark,
    updated,
  };
};
