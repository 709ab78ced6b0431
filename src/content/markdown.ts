import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Inline, Line, RichText, TextBlock } from '../domain/text';

/**
 * The Markdown subset of learner text, parsed once at build time.
 * Allowed: paragraphs, bullet and numbered lists, **bold**, *italic* and these links:
 *   [words](claim:ID)   words that rest on a claim
 *   [9](plain:)         an ordinary number that needs no source
 *   [](channel:ID)      a help line from the channels file
 *   [words](lang:en)    words in another language
 *   [words](https://…)  an outside page
 */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly string[];
}

const mend = 'Use paragraphs, - lists, **bold**, *italic* and links only.';

class Reader {
  readonly problems: string[] = [];

  inline = (node: PhrasingContent): Inline[] => {
    switch (node.type) {
      case 'text':
        return [node.value.replace(/[^\S\u00a0]+/g, ' ')];
      case 'strong':
        return [['b', this.line(node.children)]];
      case 'emphasis':
        return [['i', this.line(node.children)]];
      case 'link':
        return this.link(node.url, this.line(node.children));
      case 'break':
        return [' '];
      default:
        this.problems.push(`has ${named(node)}, which learner text may not hold. ${mend}`);
        return [];
    }
  };

  line = (nodes: readonly PhrasingContent[]): Inline[] => nodes.flatMap(this.inline);

  block = (node: Nodes): TextBlock[] => {
    if (node.type === 'paragraph') return [['p', this.line(node.children)]];
    if (node.type === 'list') {
      const items = node.children.map((item) =>
        item.children.flatMap((child) => {
          if (child.type === 'paragraph') return this.line(child.children);
          this.problems.push('has a list inside a list. Keep lists flat.');
          return [];
        }),
      );
      return [[node.ordered ? 'ol' : 'ul', items]];
    }
    this.problems.push(`has ${named(node)}, which learner text may not hold. ${mend}`);
    return [];
  };

  private link(url: string, words: Inline[]): Inline[] {
    const [scheme, rest = ''] = splitScheme(url);
    switch (scheme) {
      case 'claim':
        return [['claim', rest, words]];
      case 'channel':
        return [['channel', rest]];
      case 'lang':
        return [['lang', rest, words]];
      case 'plain':
        return words;
      case 'https':
        return [['link', url, words]];
      default:
        this.problems.push(`links to "${url}". Links may be claim:, plain:, channel:, lang: or https: addresses.`);
        return words;
    }
  }
}

const splitScheme = (url: string): [string, string] => {
  const at = url.indexOf(':');
  return at < 0 ? ['', url] : [url.slice(0, at), url.slice(at + 1)];
};

const names: Partial<Record<Nodes['type'], string>> = {
  html: 'HTML',
  code: 'a code block (check the indentation)',
  inlineCode: 'code marks (`)',
  image: 'a picture (use a picture block)',
  heading: 'a heading (use the heading or title key)',
  blockquote: 'a > quotation (use a dialogue block)',
  thematicBreak: 'a horizontal rule',
};
const named = (node: Nodes): string => names[node.type] ?? node.type;

/** Straight quotation marks and apostrophes become typographic ones; authors type what their keyboard has. */
export const curly = (source: string): string =>
  source
    .replace(/(^|[\s([{“‘¿¡*])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{“])'(?=\p{L}[^']*')/gu, '$1‘')
    .replace(/'/g, '’');

/** Nothing in it could be Markdown: most texts are such, and the parser is what a build waits for longest. */
const isPlain = (text: string): boolean => /^[^-+=\d\s\\`*_[\]<>&#~:|][^\\`*_[\]<>&#~\n\r\t]*$/.test(text) && !/\s$/.test(text);

const known = new Map<string, Parsed<RichText>>();

/** The schemas read every text, and so do the rules: the second time it is at hand. */
export const parseRichText = (source: string): Parsed<RichText> => {
  const parsed = known.get(source) ?? read(source);
  known.set(source, parsed);
  return parsed;
};

const read = (source: string): Parsed<RichText> => {
  const text = curly(source);
  const reader = new Reader();
  if (isPlain(text)) return { value: reader.block(paragraph(text)), problems: [] };
  return { value: fromMarkdown(text).children.flatMap(reader.block), problems: reader.problems };
};

const paragraph = (value: string): Nodes => ({ type: 'paragraph', children: [{ type: 'text', value }] });

export const parseLine = (source: string): Parsed<Line> => {
  const { value, problems } = parseRichText(source);
  const only = value[0];
  if (value.length === 1 && only?.[0] === 'p') return { value: only[1], problems };
  return { value: [source], problems: [...problems, 'is one line, so it may not hold a list or a second paragraph.'] };
};
