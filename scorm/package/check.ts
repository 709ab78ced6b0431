import { structureFile } from './course-structure';
import { manifestFile, startFile } from './manifest-parts';
import { readTags } from './markup';
import { structureRules } from './rules/course-structure';
import { fileRules } from './rules/files';
import { noForeignManifest } from './rules/foreign';
import { itemRules } from './rules/items';
import { listingRules, startPagePresent } from './rules/listing';
import { manifestRules } from './rules/manifest';
import { pageRules } from './rules/page';
import { requestRules } from './rules/requests';
import { isScormView, type Rule, type ScormRule } from './rules/rule';
import { schemaRules } from './rules/schemas';
import { decode, sorted } from './text';
import type { FileMap, PackageEdition } from './types';

const everyEdition: readonly Rule[] = [...fileRules, startPagePresent, ...pageRules, ...requestRules, noForeignManifest];
const scorm: readonly ScormRule[] = [...manifestRules, ...itemRules, ...listingRules, ...schemaRules];

/**
 * Reads a finished package the way an LMS would and returns everything that is wrong, in plain words.
 * The XML schemas alone let too much pass: a missing title, a reference to nothing, a misspelt attribute.
 */
export const checkPackage = (edition: PackageEdition, files: FileMap): readonly string[] => {
  const manifestText = decode(files[edition === 'cmi5' ? structureFile : manifestFile]);
  const view = {
    edition,
    files,
    paths: sorted(Object.keys(files)),
    manifestText,
    manifest: readTags(manifestText, 'xml'),
    page: readTags(decode(files[startFile]), 'html'),
  };
  return [
    ...everyEdition.flatMap((rule) => rule(view)),
    ...(isScormView(view) ? scorm.flatMap((rule) => rule(view)) : []),
    ...(edition === 'cmi5' ? structureRules.flatMap((rule) => rule(view)) : []),
  ];
};
