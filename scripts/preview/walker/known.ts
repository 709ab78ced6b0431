import { hasFinal, type Outline } from '../../../src/domain/outline';
import type { FinalPart, LessonPart, StartPart } from '../../../src/domain/parts';
import { travelsWith } from '../../../src/domain/travel';

/** The course as it was built, in one language: what a learner who knows all answers knows. */
export interface Known {
  readonly outline: Outline;
  readonly start: StartPart;
  /** Empty where there is no final check. */
  readonly final: FinalPart;
  readonly lessons: Readonly<Record<string, LessonPart>>;
}

/** A file of the package as text, by its path beside the start page. */
export type ReadText = (path: string) => Promise<string>;

/** What the browser gets is a script whose first line pushes `[name, part]`, one or more. */
const partsIn = (script: string): ReadonlyMap<string, unknown> => {
  const [line = ''] = script.split('\n', 1);
  return new Map(JSON.parse(`[${line.slice(line.indexOf('push(') + 5, line.lastIndexOf(')'))}]`) as [string, unknown][]);
};

const partIn = async <T>(read: ReadText, path: string, name: string): Promise<T> => {
  const found = partsIn(await read(path)).get(name);
  if (!found) throw new Error(`${path} does not hold the part "${name}"`);
  return found as T;
};

const part = <T>(read: ReadText, language: string, name: string, file = name): Promise<T> =>
  partIn<T>(read, `content/${language}-${file}.js`, `${language}/${name}`);

/** The outline travels with the screens. */
export const readOutline = (read: ReadText): Promise<Outline> => partIn<Outline>(read, 'screens.js', 'outline');

/** @throws Error naming the file that lacks a part */
export const readKnown = async (read: ReadText, language: string): Promise<Known> => {
  const outline = await readOutline(read);
  const lessons = await Promise.all(
    outline.lessons.map(async ({ id }) => [id, await part<LessonPart>(read, language, id, travelsWith(outline, id))] as const),
  );
  return {
    outline,
    start: await part<StartPart>(read, language, 'start'),
    final: hasFinal(outline) ? await part<FinalPart>(read, language, 'final') : { items: {}, claims: {} },
    lessons: Object.fromEntries(lessons),
  };
};
