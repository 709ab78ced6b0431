import { manifestFile, schemaVersion } from '../manifest-parts';
import { schemaSets } from '../schemas';
import { baseName } from '../text';
import { xmlDeclaration } from '../xml';
import { duplicates, named, type ScormRule, when } from './rule';

export const manifestAtRoot: ScormRule = ({ files, paths }) => {
  if (files[manifestFile]) return [];
  const nested = paths.find((path) => baseName(path).toLowerCase() === manifestFile);
  const found = nested ? ` It lies at ${nested}: zip the contents of the folder, not the folder.` : '';
  return [`${manifestFile} is missing from the root of the package.${found}`];
};

export const manifestEncoding: ScormRule = ({ manifestText }) =>
  when(
    manifestText !== '' && !manifestText.startsWith(xmlDeclaration),
    `${manifestFile} must begin with ${xmlDeclaration}, without a byte order mark before it.`,
  );

export const manifestNamespace: ScormRule = ({ edition, manifest }) => {
  const wanted = schemaSets[edition].locations[0]?.[0];
  return named(manifest, 'manifest')
    .filter((tag) => tag.attributes.xmlns !== wanted)
    .map((tag) => `${manifestFile}: xmlns is "${tag.attributes.xmlns}"; ${edition} needs "${wanted}".`);
};

export const exactSchemaVersion: ScormRule = ({ edition, manifest }) => {
  const [schema] = named(manifest, 'schema');
  const [version] = named(manifest, 'schemaversion');
  const wanted = schemaVersion[edition];
  if (!version) return when(manifest.length > 0, `${manifestFile}: <schemaversion> is missing; it must say "${wanted}".`);
  return [
    ...when(schema?.text !== 'ADL SCORM', `${manifestFile}: <schema> must say "ADL SCORM".`),
    ...when(
      version.text !== wanted,
      `${manifestFile}: <schemaversion> says "${version.text}"; it must be exactly "${wanted}", ` +
        'or LMSs take the package for another standard.',
    ),
  ];
};

/** LMSs turn identifiers into database keys and element ids. */
export const validIdentifiers: ScormRule = ({ manifest }) => {
  const all = manifest.map((tag) => tag.attributes.identifier).filter((id) => id !== undefined);
  return [
    ...all
      .filter((id) => !/^[A-Za-z_][A-Za-z0-9._-]*$/.test(id))
      .map((id) => `${manifestFile}: identifier "${id}" must start with a letter and hold letters, digits, ".", "-", "_" only.`),
    ...duplicates(all).map((id) => `${manifestFile}: identifier "${id}" is used twice; each must be unique.`),
  ];
};

export const oneLineAttributes: ScormRule = ({ manifest }) =>
  manifest.flatMap((tag) =>
    Object.entries(tag.attributes)
      .filter(([, value]) => /[\r\n\t]/.test(value))
      .map(([name]) => `${manifestFile}: ${name} of <${tag.name}> has a line break in it; some LMSs then refuse the package.`),
  );

/** Each of these lets the LMS overrule the status that the course reports, in ways that differ between LMSs. */
export const noLmsScoring: ScormRule = ({ manifest }) =>
  manifest
    .filter(({ name }) => /(^|:)(masteryscore|minNormalizedMeasure|completionThreshold)$/i.test(name))
    .map(({ name }) => `${manifestFile}: remove <${name}>. The course itself reports completed, passed and failed.`);

export const manifestRules: readonly ScormRule[] = [
  manifestAtRoot,
  manifestEncoding,
  manifestNamespace,
  exactSchemaVersion,
  validIdentifiers,
  oneLineAttributes,
  noLmsScoring,
];
