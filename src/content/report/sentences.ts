/** Full stops that end no sentence. */
const abbreviations = /(?<![\p{L}])(?:U\.S|U\.S\.C|e\.g|i\.e|etc|vs|No|Mr|Ms|Dr|St|p|a|m|Ud|Sr|Sra|núm)\.$/u;

/** Splits at . ? ! … with any closing quotation mark; the end of the text ends a sentence too. */
export const sentencesIn = (text: string): string[] => {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.?!…]+["”’»)\]]*(?=\s+["“‘«¿¡([]*[\p{Lu}\p{N}]|\s*$)/gu)) {
    const to = match.index + match[0].length;
    const sentence = text.slice(from, to).trim();
    if (abbreviations.test(sentence)) continue;
    if (sentence) found.push(sentence);
    from = to;
  }
  const rest = text.slice(from).trim();
  return rest ? [...found, rest] : found;
};

/** Says something as a sentence; without its stop it is a label. */
export const isSentence = (text: string): boolean => /[.?!…]["”’»)\]]*$/.test(text.trim());
