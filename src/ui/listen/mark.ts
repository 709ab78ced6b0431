const name = 'listen';

/** Marks the sentence that is read, where the browser can without touching the page, and brings it into view. */
export const markSentence = (range: Range | undefined): void => {
  const highlights = typeof CSS === 'object' && 'highlights' in CSS ? CSS.highlights : undefined;
  highlights?.delete(name);
  if (!range) return;
  highlights?.set(name, new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  // Only this window: `scrollIntoView` would move the page of the LMS around it too.
  if (top < 0.15 * innerHeight || bottom > 0.8 * innerHeight) scrollBy(0, top - 0.3 * innerHeight);
};
