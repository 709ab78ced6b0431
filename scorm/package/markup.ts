/** A start tag as it was written. `text` is what follows up to the next tag. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const comment = /<!--[\s\S]*?-->/g;
const startTag = /<([A-Za-z_][\w:.-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>([^<]*)/g;
const attribute = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const readAttributes = (source: string, rename: (name: string) => string): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of source.matchAll(attribute))
    found[rename(name)] = double ?? single ?? bare ?? '';
  return found;
};

/**
 * Reads start tags, in document order, from markup that we wrote ourselves. Not a parser: it needs neither a DOM nor a
 * library, so the same check runs in Node and in a browser, and it sees the exact bytes (case, line breaks) that ship.
 */
export const readTags = (source: string, kind: 'xml' | 'html'): readonly Tag[] => {
  const rename = kind === 'html' ? (name: string) => name.toLowerCase() : (name: string) => name;
  return [...source.replace(comment, '').matchAll(startTag)].map(([, name = '', attributes = '', text = '']) => ({
    name: rename(name),
    attributes: readAttributes(attributes, rename),
    text: text.trim(),
  }));
};
