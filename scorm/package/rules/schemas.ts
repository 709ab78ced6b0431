import { manifestFile } from '../manifest-parts';
import { readTags } from '../markup';
import { schemaLocation, schemaSets } from '../schemas';
import { decode } from '../text';
import { named, type ScormRule } from './rule';

export const schemasPresent: ScormRule = ({ edition, files }) =>
  schemaSets[edition].names
    .filter((name) => !files[name])
    .map((name) => `${name}: this schema file is missing from the root of the package; validating LMSs refuse it without.`);

export const schemaLocationExact: ScormRule = ({ edition, manifest }) =>
  named(manifest, 'manifest')
    .filter((tag) => tag.attributes['xsi:schemaLocation'] !== schemaLocation(edition))
    .map(() => `${manifestFile}: xsi:schemaLocation does not name the schema files of ${edition} that lie at the root.`);

/** A schema that imports another one from the web fails on every server without internet access. */
export const schemasAreLocal: ScormRule = ({ paths, files }) =>
  paths
    .filter((path) => path.endsWith('.xsd'))
    .flatMap((path) =>
      readTags(decode(files[path]), 'xml')
        .filter((tag) => /(^|:)(import|include)$/.test(tag.name))
        .map((tag) => tag.attributes.schemaLocation ?? '')
        .filter((target) => !files[target])
        .map((target) => `${path}: imports "${target}", which is not at the root of the package.`),
    );

export const schemaRules: readonly ScormRule[] = [schemasPresent, schemaLocationExact, schemasAreLocal];
