import type { Compiled } from '../../../src/content/compile';
import type { CatalogWords, FileMap, PackageEdition } from '../types';

/** The course or one of its boosters, in every language and for every role. */
export interface CourseKit {
  readonly compiled: Compiled;
  /** What LMS catalogs show, in each language of the course, its first language first. */
  readonly catalog: readonly CatalogWords[];
  /** Date of the content, `YYYY-MM-DD`. */
  readonly updated: string;
}

/**
 * Everything that packages are made of, built once and the same whatever an organization sets. Plain data, so that a web
 * page can fetch it and build packages by itself.
 */
export interface Kit {
  /** Scripts, styles of the later screens and fonts. */
  readonly shared: FileMap;
  /** Styles of the first screen; they stand in the page itself. */
  readonly firstCss: string;
  /** What runs before the first paint; it stands in the page, too. */
  readonly firstScript: string;
  /** The course first, then its boosters. */
  readonly courses: readonly [CourseKit, ...CourseKit[]];
  /** Schema files of each edition. */
  readonly schemas: Readonly<Record<PackageEdition, FileMap>>;
}
