import { identifiers, itemAttributes, manifestAttributes, metadataFile, resources, schemaNames } from './manifest-parts';
import type { ScormInput } from './types';
import { el, toXml, type XmlElement } from './xml';

const prefixes = {
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
  'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
  'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
  'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
};

/** Without this some LMSs mark the course completed as soon as the learner leaves, whatever the course reported. */
const deliveryControls = el('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' });

/** Only the buttons that mean nothing with a single SCO. The LMS keeps its exit, in case our page fails to load. */
const presentation = el(
  'adlnav:presentation',
  {},
  el('adlnav:navigationInterface', {}, el('adlnav:hideLMSUI', {}, 'continue'), el('adlnav:hideLMSUI', {}, 'previous')),
);

const item = (id: string, title: string): XmlElement =>
  el('item', itemAttributes(id), el('title', {}, title), el('imsss:sequencing', {}, deliveryControls), presentation);

/**
 * 3rd and 4th edition differ in schemaversion and schema files only, because nothing is used that changed between them.
 * The description stays outside: the manifest's schema checks foreign elements strictly and no LOM schema ships with it.
 */
export const manifest2004 = (input: ScormInput): string => {
  const { id, title } = input.meta;
  const { organization } = identifiers(id);
  return toXml(
    el(
      'manifest',
      manifestAttributes(input, prefixes),
      el('metadata', {}, ...schemaNames(input.edition), el('adlcp:location', {}, metadataFile)),
      el(
        'organizations',
        { default: organization },
        el(
          'organization',
          { identifier: organization },
          el('title', {}, title),
          item(id, title),
          el('imsss:sequencing', {}, el('imsss:controlMode', { choice: 'true', flow: 'true' })),
        ),
      ),
      resources(input),
    ),
  );
};
