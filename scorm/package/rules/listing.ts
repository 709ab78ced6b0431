import { manifestFile, metadataFile, startFile } from '../manifest-parts';
import { schemaSets } from '../schemas';
import { duplicates, named, type PackageView, type Rule, type ScormRule, type ScormView, when } from './rule';

const listed = (view: ScormView): readonly string[] => named(view.manifest, 'file').map((tag) => tag.attributes.href ?? '');

/** Says so when only the case differs: it works on Windows and fails on most servers. */
export const missingFile = (view: PackageView, path: string): string => {
  const near = view.paths.find((other) => other.toLowerCase() === path.toLowerCase());
  return near ? `"${path}" differs from the file ${near} in upper and lower case` : `"${path}" is not in the package`;
};

export const everyFileListed: ScormRule = (view) => {
  if (view.manifest.length === 0) return [];
  const control = [manifestFile, metadataFile, ...schemaSets[view.edition].names];
  const known = new Set([...control, ...listed(view)]);
  return view.paths
    .filter((path) => !known.has(path))
    .map((path) => `${path}: not listed in ${manifestFile}; some LMSs copy listed files only.`);
};

export const listedFilesExist: ScormRule = (view) =>
  listed(view)
    .filter((href) => !view.files[href])
    .map((href) => `${manifestFile}: the listed file ${missingFile(view, href)}.`);

export const listedOnce: ScormRule = (view) =>
  duplicates(listed(view)).map((href) => `${manifestFile}: "${href}" is listed twice.`);

export const plainHrefs: ScormRule = ({ manifest }) =>
  manifest
    .map((tag) => tag.attributes.href ?? '')
    .filter((href) => /^\/|\\|^[a-z]+:|(^|\/)\.\.?(\/|$)/i.test(href))
    .map((href) => `${manifestFile}: write "${href}" as a plain path from the package root, with forward slashes.`);

export const startPagePresent: Rule = (view) => when(!view.files[startFile], `The start page ${missingFile(view, startFile)}.`);

export const metadataPresent: ScormRule = (view) =>
  named(view.manifest, 'adlcp:location')
    .filter((tag) => !view.files[tag.text])
    .map((tag) => `${manifestFile}: the metadata file ${missingFile(view, tag.text)}.`);

export const listingRules: readonly ScormRule[] = [everyFileListed, listedFilesExist, listedOnce, plainHrefs, metadataPresent];
