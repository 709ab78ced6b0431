/** Chrome falls silent in the middle of long speech, so nothing longer is spoken in one go. */
const longest = 220;

/** Where sentences end, as offsets into the text. */
const endsOf = (text: string, language: string): number[] => {
  if (typeof Intl === 'object' && 'Segmenter' in Intl) {
    const found = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
    return Array.from(found, ({ index, segment }) => index + segment.length);
  }
  const ends = [];
  const mark = /[.!?…]+["”’»)]*\s+/g;
  while (mark.exec(text)) ends.push(mark.lastIndex);
  return [...ends, text.length];
};

/** The sentences of a text as `[start, end)` offsets that cover all of it; a very long one in parts, cut at a comma or space. */
export const sentencesOf = (text: string, language: string): [start: number, end: number][] => {
  const spans: [number, number][] = [];
  let start = 0;
  for (const end of endsOf(text, language)) {
    while (end - start > longest) {
      const part = text.slice(start, start + longest);
      const cut = Math.max(part.lastIndexOf(', '), part.lastIndexOf('; '), part.lastIndexOf(': ')) + 2;
      const at = cut > longest / 3 ? cut : part.lastIndexOf(' ') + 1 || longest;
      spans.push([start, start + at]);
      start += at;
    }
    if (end > start) spans.push([start, end]);
    start = end;
  }
  return spans;
};
