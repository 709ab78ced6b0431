import type { PackageMeta } from './types';
import { el, toXml, type XmlElement } from './xml';

const words = (text: string, language: string): XmlElement => el('string', { language }, text);

const term = (name: string, value: string): XmlElement => el(name, {}, el('source', {}, 'LOMv1.0'), el('value', {}, value));

/**
 * Description of the course for LMS catalogs, as a file of its own. It names no schema location: validators demand every
 * schema that is named to lie in the package, and the LOM set has some twenty files.
 */
export const metadata2004 = (meta: PackageMeta): string => {
  const all = [meta, ...meta.translations];
  return toXml(
    el(
      'lom',
      { xmlns: 'http://ltsc.ieee.org/xsd/LOM' },
      el(
        'general',
        {},
        el('title', {}, ...all.map(({ title, language }) => words(title, language))),
        ...meta.languages.map((language) => el('language', {}, language)),
        el('description', {}, ...all.map(({ description, language }) => words(description, language))),
        ...all.flatMap(({ keywords, language }) => keywords.map((keyword) => el('keyword', {}, words(keyword, language)))),
      ),
      el(
        'lifeCycle',
        {},
        el('version', {}, words(meta.version, meta.language)),
        el('contribute', {}, term('role', 'publisher'), el('date', {}, el('dateTime', {}, meta.updated))),
      ),
      el(
        'metaMetadata',
        {},
        el('metadataSchema', {}, 'LOMv1.0'),
        el('metadataSchema', {}, 'ADLv1.0'),
        el('language', {}, meta.language),
      ),
      el('educational', {}, el('typicalLearningTime', {}, el('duration', {}, `PT${meta.typicalMinutes}M`))),
    ),
  );
};
