import type { Kit } from '../../scorm/package/app/kit';
import { packageOf } from '../../scorm/package/app/package-of';
import type { Profile } from '../../scorm/package/profile/profile';
import { type BuiltPackage, type PackageEdition, packageEditions } from '../../scorm/package/types';
import { renderFirstScreen } from '../../src/prerender';

export interface Packed extends BuiltPackage {
  readonly edition: PackageEdition;
  /** The end of a booster's id, such as `week`; empty for the course. */
  readonly booster: string;
  /** Address from which this browser saves the file. */
  readonly href: string;
}

/** Lets the page draw before the next piece of work. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

/** The same packages, in the same order, as `npm run package -- --profile`. */
export const packAll = async (
  kit: Kit,
  profile: Profile,
  progress: (done: number, of: number, edition: PackageEdition) => void,
): Promise<Packed[]> => {
  const editions = profile.standards ?? packageEditions;
  const jobs = kit.courses.flatMap((course) => editions.map((edition) => ({ course, edition })));
  const packed: Packed[] = [];
  for (const [i, { course, edition }] of jobs.entries()) {
    progress(i + 1, jobs.length, edition);
    await breath();
    const built = await packageOf(kit, course, profile, edition, renderFirstScreen);
    const booster = course.compiled.outline.id.slice(kit.courses[0].compiled.outline.id.length + 1);
    packed.push({ ...built, edition, booster, href: URL.createObjectURL(new Blob([built.bytes], { type: 'application/zip' })) });
  }
  return packed;
};
