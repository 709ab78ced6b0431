import { readFile } from 'node:fs/promises';
import { type Known, readKnown } from '../../scripts/preview/walker/known';

export type { Known } from '../../scripts/preview/walker/known';

const known = new Map<string, Promise<Known>>();

export const knownCourse = (language = 'en', booster = ''): Promise<Known> => {
  const key = `${language} ${booster}`;
  const folder = booster ? `dist/boosters/${booster}` : 'dist';
  const found = known.get(key) ?? readKnown((path) => readFile(`${folder}/app/${path}`, 'utf8'), language);
  known.set(key, found);
  return found;
};
