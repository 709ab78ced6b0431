/**
 * Learner text after the build: small arrays instead of Markdown, so that the browser neither parses nor trusts markup.
 */
export type Inline =
  | string
  | readonly ['b' | 'i', readonly Inline[]]
  /** Words that rest on a checked claim: claim id, words. */
  | readonly ['claim', string, readonly Inline[]]
  /** A help line or site from the channels file: channel id. */
  | readonly ['channel', string]
  /** Words in another language: BCP 47 tag, words. */
  | readonly ['lang', string, readonly Inline[]]
  /** An outside web page: https address, words. */
  | readonly ['link', string, readonly Inline[]];

/** One line: labels, options, titles. */
export type Line = readonly Inline[];

export type TextBlock = readonly ['p', Line] | readonly ['ul' | 'ol', readonly Line[]];

/** One or more paragraphs and lists. */
export type RichText = readonly TextBlock[];

const plainInline = (part: Inline): string => {
  if (typeof part === 'string') return part;
  if (part[0] === 'channel') return '';
  return (part.length === 2 ? part[1] : part[2]).map(plainInline).join('');
};

/** The words alone, for titles, labels and word counts. */
export const plain = (line: Line): string => line.map(plainInline).join('');

/** The words of all paragraphs and list items, in reading order. */
export const plainText = (text: RichText): string =>
  text.map((block) => (block[0] === 'p' ? plain(block[1]) : block[1].map(plain).join(' '))).join(' ');
