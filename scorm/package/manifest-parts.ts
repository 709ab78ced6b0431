import { schemaLocation, schemaSets } from './schemas';
import { sorted } from './text';
import type { ScormEdition, ScormInput } from './types';
import { type Attributes, el, type XmlElement } from './xml';

export const manifestFile = 'imsmanifest.xml';
export const metadataFile = 'metadata.xml';
export const startFile = 'index.html';

/** LMSs compare this literally; Moodle takes every other value, also a misspelt one, for SCORM 1.2. */
export const schemaVersion: Readonly<Record<ScormEdition, string>> = {
  scorm12: '1.2',
  'scorm2004-3': '2004 3rd Edition',
  'scorm2004-4': '2004 4th Edition',
};

/** The name of this attribute changed case between the standards, and the 2004 schemas do not notice a wrong one. */
export const scormTypeAttribute = (edition: ScormEdition): string =>
  edition === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType';

/** Derived from the course id alone, so that the next version of the course is an update to an LMS, not another course. */
export const identifiers = (id: string) => ({
  manifest: id,
  organization: `${id}-org`,
  item: `${id}-item`,
  resource: `${id}-sco`,
});

export const manifestAttributes = (input: ScormInput, prefixes: Attributes): Attributes => ({
  identifier: identifiers(input.meta.id).manifest,
  version: input.meta.version,
  xmlns: schemaSets[input.edition].locations[0]?.[0] ?? '',
  ...prefixes,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': schemaLocation(input.edition),
});

/** The one SCO with every file of the app. Manifest, metadata and schemas are not content and are not listed. */
export const resources = (input: ScormInput): XmlElement =>
  el(
    'resources',
    {},
    el(
      'resource',
      {
        identifier: identifiers(input.meta.id).resource,
        type: 'webcontent',
        [scormTypeAttribute(input.edition)]: 'sco',
        href: startFile,
      },
      ...sorted(Object.keys(input.files)).map((href) => el('file', { href })),
    ),
  );

export const schemaNames = (edition: ScormEdition): readonly XmlElement[] => [
  el('schema', {}, 'ADL SCORM'),
  el('schemaversion', {}, schemaVersion[edition]),
];

export const itemAttributes = (id: string): Attributes => ({
  identifier: identifiers(id).item,
  identifierref: identifiers(id).resource,
  isvisible: 'true',
});
