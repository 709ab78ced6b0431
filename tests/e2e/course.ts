import { readFile } from 'node:fs/promises';
import type { Outline } from '../../src/domain/outline';
import type { FinalPart, LessonPart, StartPart } from '../../src/domain/parts';

/** The course as it was built: what a learner who knows all answers knows. */
export interface Known {
  readonly outline: Outline;
  readonly start: StartPart;
  /** Empty in a booster. */
  readonly final: FinalPart;
  readonly lessons: Readonly<Record<string, LessonPart>>;
}

/** A part as the browser gets it: a script that pushes `[name, part]`. */
const part = async <T>(folder: string, name: string): Promise<T> => {
  const script = await readFile(`${folder}/app/content/${name.replace('/', '-')}.js`, 'utf8');
  const pushed = JSON.parse(`[${script.slice(script.indexOf('push(') + 5, script.lastIndexOf(')'))}]`) as [string, T][];
  const found = pushed.find(([one]) => one === name);
  if (!found) throw new Error(`${name} is not in its file`);
  return found[1];
};

const read = async (language: string, booster: string): Promise<Known> => {
  const folder = booster ? `dist/boosters/${booster}` : 'dist';
  const outline = JSON.parse(await readFile(`${folder}/outline.json`, 'utf8')) as Outline;
  const lessons = await Promise.all(
    outline.lessons.map(async ({ id }) => [id, await part<LessonPart>(folder, `${language}/${id}`)] as const),
  );
  return {
    outline,
    start: await part<StartPart>(folder, `${language}/start`),
    final: booster ? { items: {}, claims: {} } : await part<FinalPart>(folder, `${language}/final`),
    lessons: Object.fromEntries(lessons),
  };
};

const known = new Map<string, Promise<Known>>();

export const knownCourse = (language = 'en', booster = ''): Promise<Known> => {
  const key = `${language} ${booster}`;
  const found = known.get(key) ?? read(language, booster);
  known.set(key, found);
  return found;
};
