import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { FileMap, PackageMeta } from '../../scorm/package/types';
import { Fail, reason } from './cli';
import { readFolder } from './folder';

const words = { language: z.string(), title: z.string(), description: z.string(), keywords: z.array(z.string()) };
const metaShape = z.object({
  id: z.string(),
  version: z.string(),
  ...words,
  languages: z.array(z.string()),
  translations: z.array(z.object(words)),
  typicalMinutes: z.number(),
  passMark: z.number(),
  updated: z.string(),
});

/** The built app and its description, as `npm run build` left them. @throws Fail that says how to get a sound build */
export const readApp = async (dist: string): Promise<{ files: FileMap; meta: PackageMeta }> => {
  const [app, metaFile] = [join(dist, 'app'), join(dist, 'app-meta.json')];
  for (const path of [app, metaFile]) {
    const found = await stat(path).catch(() => undefined);
    if (!found) throw new Fail(`${path} is missing. Run "npm run build" first, or leave out --no-build.`);
  }
  try {
    const meta = metaShape.parse(JSON.parse(await readFile(metaFile, 'utf8')));
    return { files: Object.fromEntries(await readFolder(app)), meta };
  } catch (error) {
    const detail = error instanceof z.ZodError ? z.prettifyError(error) : reason(error);
    throw new Fail(`The build in ${dist} cannot be read:\n${detail}\nRun "npm run build" again.`);
  }
};
