import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { CourseKit } from '../../scorm/package/app/kit';
import { readKit } from '../../scorm/package/app/kit-file';
import { packageOf } from '../../scorm/package/app/package-of';
import { factsOf } from '../../scorm/package/profile/facts';
import { readProfile } from '../../scorm/package/profile/read';
import type { FileMap, PackageEdition } from '../../scorm/package/types';
import { loadPrerender, prerenderFolder } from '../../scripts/lib/prerender';
import { type Known, readKnown } from '../../scripts/preview/walker/known';

/** The day by which the examples were checked. */
export const today = '2026-11-22';

export interface Packed {
  readonly name: string;
  /** The zip itself. */
  readonly bytes: Uint8Array;
  readonly files: FileMap;
  readonly known: Known;
}

interface Options {
  /** Makes another version of the course. */
  readonly change?: (course: CourseKit) => CourseKit;
  readonly language?: string;
  readonly logo?: Uint8Array;
}

/**
 * A zip of the course as it was built last, with a profile given as text.
 *
 * @param id of the profile; tests that run beside each other must not share one, as two organizations may not
 */
export const packed = async (
  id: string,
  profile: string,
  edition: PackageEdition,
  { change = (course) => course, language = 'en', logo = new Uint8Array() }: Options = {},
): Promise<Packed> => {
  const kit = readKit(new Uint8Array(await readFile('dist/kit.zip')));
  const course = change(kit.courses[0]);
  const facts = factsOf(course.compiled.outline);
  const read = readProfile({ file: `${id}.yaml`, text: profile, beside: () => logo }, { facts, today });
  if (!read.profile) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  const { renderFirstScreen } = await loadPrerender(prerenderFolder(process.cwd()));
  const { name, bytes } = await packageOf(kit, course, read.profile, edition, renderFirstScreen);
  const files = unzipSync(bytes);
  const text = async (path: string) => new TextDecoder().decode(files[path]);
  return { name, bytes, files, known: await readKnown(text, language) };
};
