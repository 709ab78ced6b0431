export type ScormEdition = 'scorm12' | 'scorm2004-3' | 'scorm2004-4';

/** What a package is for, in file names and on the command line. `web`: a plain folder for any web server, without an LMS. */
export type PackageEdition = ScormEdition | 'cmi5' | 'web';

export const scormEditions: readonly ScormEdition[] = ['scorm12', 'scorm2004-3', 'scorm2004-4'];
export const packageEditions: readonly PackageEdition[] = [...scormEditions, 'cmi5', 'web'];

export const isScorm = (edition: PackageEdition): edition is ScormEdition => edition !== 'cmi5' && edition !== 'web';

/** Files by path from the package root, forward slashes. In memory, so that a browser can build packages too. */
export type FileMap = Readonly<Record<string, Uint8Array>>;

/** What LMS catalogs show of a course, in one language. */
export interface CatalogWords {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
}

/** Title, description and keywords are in the first language of the course. */
export interface PackageMeta extends CatalogWords {
  /** Course id: ASCII letters, digits, `.`, `-`, `_`, starting with a letter. LMSs recognize an update by it; never change it. */
  readonly id: string;
  readonly version: string;
  /** Languages of the course itself. */
  readonly languages: readonly string[];
  /** The same words in its other languages. */
  readonly translations: readonly CatalogWords[];
  readonly typicalMinutes: number;
  /** Percent of the final check that passes, above 0. */
  readonly passMark: number;
  /** Date of the content, `YYYY-MM-DD`; not the day of the build, which would change the bytes every day. */
  readonly updated: string;
}

export interface PackageInput {
  readonly edition: PackageEdition;
  /** The built app: index.html, scripts, styles, fonts, content parts, and the script that one edition alone takes along. */
  readonly files: FileMap;
  readonly meta: PackageMeta;
  /** The schema files of a SCORM edition (see schemas.ts), by bare name; other editions have none. */
  readonly schemas: FileMap;
}

export interface ScormInput extends PackageInput {
  readonly edition: ScormEdition;
}

export interface BuiltPackage {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  readonly files: number;
}
