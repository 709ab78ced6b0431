import { buildPackage } from '../build';
import type { Profile } from '../profile/profile';
import type { BuiltPackage, PackageEdition } from '../types';
import { appOf, type RenderFirstScreen } from './app-of';
import type { CourseKit, Kit } from './kit';

/**
 * One finished package: a course of the kit, as the profile wants it, for one edition. No file system, no clock and no
 * bundler, so that the command line and the web page build the same bytes.
 *
 * @throws PackageError with everything that an LMS would refuse
 */
export const packageOf = async (
  kit: Kit,
  course: CourseKit,
  profile: Profile,
  edition: PackageEdition,
  render: RenderFirstScreen,
): Promise<BuiltPackage> =>
  buildPackage({ edition, ...(await appOf(kit, course, profile, render)), schemas: kit.schemas[edition] });
