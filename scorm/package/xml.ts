/**
 * XML 1.0 has no way to write these characters, not even escaped; one of them makes the whole manifest unreadable.
 * With the `u` flag the surrogate range means halves of a pair that lost the other half.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

export const escapeXml = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"']/g, (character) => entities[character] ?? character);

export type Attributes = Readonly<Record<string, string>>;
/** A finished element, or text that is escaped when written. */
export type Child = XmlElement | string;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

export const el = (name: string, attributes: Attributes = {}, ...children: readonly Child[]): XmlElement => ({
  name,
  attributes,
  children,
});

/** One line per attribute value: a line break inside one has broken imports on a real LMS. */
const attributeText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value.replace(/\s+/g, ' ').trim())}"`)
    .join('');

const write = (node: XmlElement, indent: string): string => {
  const open = `${indent}<${node.name}${attributeText(node.attributes)}`;
  if (node.children.length === 0) return `${open}/>\n`;
  const elements = node.children.filter((child) => typeof child !== 'string');
  // Text is written without added space: some importers show a title exactly as it stands between the tags.
  if (elements.length === 0) return `${open}>${escapeXml(node.children.join(''))}</${node.name}>\n`;
  return `${open}>\n${elements.map((child) => write(child, `${indent}  `)).join('')}${indent}</${node.name}>\n`;
};

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';

export const toXml = (root: XmlElement): string => `${xmlDeclaration}\n${write(root, '')}`;
