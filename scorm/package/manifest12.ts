import { identifiers, itemAttributes, manifestAttributes, resources, schemaNames } from './manifest-parts';
import { lom12 } from './metadata12';
import type { ScormInput } from './types';
import { el, toXml } from './xml';

const prefixes = {
  'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
};

/**
 * No masteryscore: it would let the LMS overwrite the status from the score, each LMS in its own way.
 * The course itself reports passed or failed.
 */
export const manifest12 = (input: ScormInput): string => {
  const { id, title } = input.meta;
  const { organization } = identifiers(id);
  return toXml(
    el(
      'manifest',
      manifestAttributes(input, prefixes),
      el('metadata', {}, ...schemaNames(input.edition), lom12(input.meta)),
      el(
        'organizations',
        { default: organization },
        el(
          'organization',
          { identifier: organization },
          el('title', {}, title),
          el('item', itemAttributes(id), el('title', {}, title)),
        ),
      ),
      resources(input),
    ),
  );
};
