/** The standards a package can follow; the value stands in `data-lms`, in file names and on the command line. */
export type PackageEdition = 'scorm12' | 'scorm2004-3' | 'scorm2004-4';

export const packageEditions: readonly PackageEdition[] = ['scorm12', 'scorm2004-3', 'scorm2004-4'];

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
  /** Date of the content, `YYYY-MM-DD`; not the day of the build, which would change the bytes every day. */
  readonly updated: string;
}

export interface PackageInput {
  readonly edition: PackageEdition;
  /** The built app: index.html, scripts, styles, fonts, content parts. */
  readonly files: FileMap;
  readonly meta: PackageMeta;
  /** The schema files of this edition (see schemas.ts), by bare name. */
  readonly schemas: FileMap;
}

export interface BuiltPackage {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  readonly files: number;
}
