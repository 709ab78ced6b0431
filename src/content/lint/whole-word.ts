/** A pattern that matches whole words only, in any language; `\b` would end a word at its first accent. */
export const wholeWord = (words: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);
