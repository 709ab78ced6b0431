import { manifestFile, startFile } from './manifest-parts';
import { readTags } from './markup';
import { fileRules } from './rules/files';
import { itemRules } from './rules/items';
import { listingRules } from './rules/listing';
import { manifestRules } from './rules/manifest';
import { pageRules } from './rules/page';
import { requestRules } from './rules/requests';
import type { Rule } from './rules/rule';
import { schemaRules } from './rules/schemas';
import { decode, sorted } from './text';
import type { FileMap, PackageEdition } from './types';

const rules: readonly Rule[] = [
  ...fileRules,
  ...manifestRules,
  ...itemRules,
  ...listingRules,
  ...schemaRules,
  ...pageRules,
  ...requestRules,
];

/**
 * Reads a finished package the way an LMS would and returns everything that is wrong, in plain words.
 * The XML schemas alone let too much pass: a missing title, a reference to nothing, a misspelt attribute.
 */
export const checkPackage = (edition: PackageEdition, files: FileMap): readonly string[] => {
  const manifestText = decode(files[manifestFile]);
  const view = {
    edition,
    files,
    paths: sorted(Object.keys(files)),
    manifestText,
    manifest: readTags(manifestText, 'xml'),
    page: readTags(decode(files[startFile]), 'html'),
  };
  return rules.flatMap((rule) => rule(view));
};
