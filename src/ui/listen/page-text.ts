import { sentencesOf } from './sentences';

/** What is spoken in one go: (a part of) one sentence in one language. */
export interface Utterance {
  readonly text: string;
  readonly language: string;
  /** The whole sentence on the page. */
  readonly range: Range;
}

interface Piece {
  readonly node: Text;
  readonly language: string;
}

/** Controls, drawings without words, and what stands on the page for screen readers only. */
const silent = 'button, select, input, svg, .vh, .heading > .eyebrow, [aria-hidden="true"]';

/**
 * What a screen says, in reading order: title, text, options, feedback. A closed disclosure gives only its label,
 * a chart the sentence that holds its numbers.
 *
 * @param from leaves out what stands before this element
 */
export const readPage = (root: Element, language: string, from?: Element | null): Utterance[] => {
  const found: Utterance[] = [];
  let block: Piece[] = [];
  const flush = () => {
    const [first] = block;
    if (first) found.push(...utterancesOf(block, first.language));
    block = [];
  };

  const visit = (node: Node, spoken: string): void => {
    if (from && from.compareDocumentPosition(node) === Node.DOCUMENT_POSITION_PRECEDING) return;
    if (node instanceof Text) {
      block.push({ node, language: spoken });
      return;
    }
    if (!(node instanceof Element) || node.matches(silent)) return;
    const { display } = getComputedStyle(node);
    if (display === 'none') return;
    const inline = display === 'inline';
    if (!inline) flush();
    const own = node.getAttribute('lang') ?? spoken;
    if (node.getAttribute('role') === 'img') {
      if (node.textContent) found.push(labelled(node, own));
    } else if (node.matches('details:not([open])')) visit(node.firstElementChild as Node, own);
    else for (const child of node.childNodes) visit(child, own);
    if (!inline) flush();
  };
  visit(root, language);
  return found.filter(({ text }) => /[a-z0-9]/i.test(text));
};

const labelled = (node: Element, language: string): Utterance => {
  const range = document.createRange();
  range.selectNode(node);
  return { text: sayable(node.getAttribute('aria-label') ?? ''), language, range };
};

/** The sentences of one paragraph, each cut where its language changes. */
const utterancesOf = (block: readonly Piece[], main: string): Utterance[] => {
  const text = block.map(({ node }) => node.data).join('');
  return sentencesOf(text, main).flatMap(([start, end]) => {
    const range = document.createRange();
    const parts: { text: string; language: string }[] = [];
    let at = 0;
    for (const { node, language } of block) {
      const first = Math.max(0, start - at);
      const last = Math.min(node.length, end - at);
      at += node.length;
      if (first >= last) continue;
      if (!parts.length) range.setStart(node, first);
      range.setEnd(node, last);
      const before = parts[parts.length - 1];
      const words = node.data.slice(first, last);
      if (before?.language === language) before.text += words;
      else parts.push({ text: words, language });
    }
    return parts.map((part) => ({ ...part, text: sayable(part.text), range }));
  });
};

/** One space between words, and emergency numbers digit by digit: 9 1 1. */
const sayable = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\b(911|988)\b/g, (number) => [...number].join(' '));
