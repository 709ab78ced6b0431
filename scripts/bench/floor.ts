import type { Subject } from './subject';

const style =
  'body{font:16px/1.5 sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem}svg{max-width:20rem}.icon{width:1rem}';

/** Enough to say that the page answers: one button, one listener. */
const script = `addEventListener('DOMContentLoaded',()=>{document.querySelector('.btn').addEventListener('click',()=>{});performance.mark('course-ready')})`;

/** Every text of a compiled part, in reading order, as plain paragraphs. */
const paragraphs = (value: unknown): string[] => {
  if (typeof value === 'string') return / /.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(paragraphs);
};

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Every `[name, part]` that a content script pushes. */
const pushed = (script: string): [string, Record<string, unknown>][] =>
  JSON.parse(`[${script.slice(script.indexOf('push(') + 5, script.lastIndexOf(')'))}]`) as [string, Record<string, unknown>][];

/**
 * The least that could be on screen: our first screen and the words of all lessons in one language, as one static HTML
 * file with a few inline styles and no package around it. Nothing with this text can be faster.
 */
export const floorOf = ({ files, entry }: Subject): Subject => {
  const page = decode(files.get(entry));
  const body = page
    .slice(page.indexOf('<div id="app">'), page.lastIndexOf('<noscript>'))
    .replace(/<dialog[\s\S]*?<\/dialog>/g, '');
  const language = /<html lang="(\w+)"/.exec(page)?.[1] ?? 'en';
  const lessons = [...files.keys()].filter((path) => new RegExp(`^content/${language}-m\\d+\\.js$`).test(path)).sort();
  const words = lessons.flatMap((path) => pushed(decode(files.get(path))).flatMap(([, part]) => paragraphs(part['pages'])));
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Floor</title><link rel="icon" href="data:,"><style>${style}</style>${body}
${words.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}<script>${script}</script></html>`;
  return { name: 'floor', entry: 'index.html', files: new Map([['index.html', new TextEncoder().encode(html)]]) };
};
