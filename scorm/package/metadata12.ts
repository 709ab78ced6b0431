import type { PackageMeta } from './types';
import { type Child, el, type XmlElement } from './xml';

const md = (name: string, ...children: readonly Child[]): XmlElement => el(`imsmd:${name}`, {}, ...children);

/** `x-none` is the customary language of vocabulary terms, which are no words of any language. */
const words = (text: string, language = 'x-none'): XmlElement => el('imsmd:langstring', { 'xml:lang': language }, text);

const term = (name: string, value: string): XmlElement => md(name, md('source', words('LOMv1.0')), md('value', words(value)));

/** Description of the course for LMS catalogs, in the order that the IMS schema demands. */
export const lom12 = (meta: PackageMeta): XmlElement => {
  const all = [meta, ...meta.translations];
  return md(
    'lom',
    md(
      'general',
      md('title', ...all.map(({ title, language }) => words(title, language))),
      ...meta.languages.map((language) => md('language', language)),
      md('description', ...all.map(({ description, language }) => words(description, language))),
      ...all.flatMap(({ keywords, language }) => keywords.map((keyword) => md('keyword', words(keyword, language)))),
    ),
    md(
      'lifecycle',
      md('version', words(meta.version, meta.language)),
      md('contribute', term('role', 'publisher'), md('date', md('datetime', meta.updated))),
    ),
    md('metametadata', md('metadatascheme', 'ADL SCORM 1.2'), md('language', meta.language)),
    md('educational', md('typicallearningtime', md('datetime', `PT${meta.typicalMinutes}M`))),
  );
};
