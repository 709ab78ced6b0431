/** What the page itself measures. Each function is sent to the browser as it stands, so it uses nothing from outside. */

export interface Wanted {
  /** The language the learner chose. */
  readonly language: string;
  /** The learner has just done something, so focus must be somewhere. */
  readonly acted: boolean;
}

/** Size, structure, language, names of drawings, and where focus can hide; one line per fault. */
export const measure = ({ language, acted }: Wanted): string[] => {
  const found: string[] = [];
  const root = document.documentElement;
  const dialog = document.querySelector('dialog[open]');
  const place = dialog ?? document.body;
  const name = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
  const seen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible' && !element.closest('.vh');
  };

  // 1.4.10: nothing scrolls sideways, neither the page nor an open dialog.
  const wide = Math.max(root.scrollWidth - root.clientWidth, dialog ? dialog.scrollWidth - dialog.clientWidth : 0);
  if (wide > 0) found.push(`${wide} px wider than the window`);

  // 2.5.8: main controls 44 px, everything that is not a link within a text 24 px.
  const main = '.btn, .tool, .option, .item, .segments label, .rail-link, .move, select, summary';
  for (const control of place.querySelectorAll('a[href], button, input, select, summary')) {
    const target = control.closest('label') ?? control;
    const withinText = control.matches('a') && getComputedStyle(control).display === 'inline';
    if (!seen(target) || withinText || control.matches('.skip')) continue;
    const { width, height } = target.getBoundingClientRect();
    const least = target.matches(main) ? 44 : 24;
    if (Math.min(width, height) < least - 0.5)
      found.push(`${Math.round(width)} by ${Math.round(height)} px, ${least} needed: ${name(target)}`);
  }

  // 1.3.1: one h1, and no level left out; an open dialog begins with its own h2.
  const levels = [...place.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => seen(heading) && (dialog || !heading.closest('dialog, nav')))
    .map(({ tagName }) => Number(tagName[1]));
  if (levels[0] !== (dialog ? 2 : 1)) found.push(`the first heading is an h${levels[0]}`);
  if (!dialog && levels.filter((level) => level === 1).length !== 1)
    found.push(`h1: ${levels.filter((one) => one === 1).length}`);
  for (const [i, level] of levels.entries())
    if (level > (levels[i - 1] ?? level) + 1) found.push(`a heading level is left out: ${levels.join(' ')}`);

  // 1.1.1: a drawing is named or hidden.
  for (const svg of document.querySelectorAll('svg'))
    if (!svg.closest('[aria-hidden="true"], [role="img"][aria-label]')) found.push(`a drawing without a name: ${name(svg)}`);

  // 1.4.5: words in a drawing could be neither enlarged nor translated.
  for (const text of document.querySelectorAll('svg text')) found.push(`words in a drawing: ${name(text)}`);

  // 3.1.1, 2.4.2
  if (root.lang !== language) found.push(`the page is in "${root.lang}", not in "${language}"`);
  const error = document.querySelector('.errors') !== null;
  if (!document.title || document.title.startsWith('Error: ') !== error) found.push(`the title is "${document.title}"`);

  // 2.4.3: after an action focus is on something that is there.
  const had = document.activeElement as HTMLElement | null;
  if (acted && (!had || had === document.body || !had.isConnected)) found.push('focus fell to the body');

  // 2.4.11: nothing that sticks covers what has focus; together it takes at most a fifth of the height.
  const stuck = [...place.querySelectorAll<HTMLElement>('*')].filter((element) =>
    ['sticky', 'fixed'].includes(getComputedStyle(element).position),
  );
  const bars = stuck.filter((element) => element.offsetWidth > innerWidth / 2);
  const height = bars.reduce((sum, bar) => sum + bar.offsetHeight, 0);
  if (height > innerHeight / 5) found.push(`what sticks takes ${height} of ${innerHeight} px`);
  const [x, y] = [scrollX, scrollY];
  for (const control of place.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')) {
    const target = control.closest('label') ?? control;
    if (!seen(target)) continue;
    control.focus();
    if (document.activeElement !== control) continue;
    const box = target.getBoundingClientRect();
    const over = stuck.find((bar) => {
      if (bar.contains(target)) return false;
      const other = bar.getBoundingClientRect();
      const [top, bottom] = [Math.max(box.top, other.top), Math.min(box.bottom, other.bottom)];
      const [left, right] = [Math.max(box.left, other.left), Math.min(box.right, other.right)];
      return bottom - top > 1 && right - left > 1;
    });
    if (over) found.push(`focus is covered by .${over.className}: ${name(control)}`);
    if (box.bottom < 1 || box.top > innerHeight - 1) found.push(`focus is out of sight: ${name(control)}`);
  }
  if (had && had !== document.body) had.focus({ preventScroll: true });
  else (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(x, y);
  return found;
};

/** Under another style (larger text, wider spacing): what is cut off, runs into its neighbour or scrolls sideways. */
export const measureUnder = (css: string): string[] => {
  const found: string[] = [];
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  document.adoptedStyleSheets = [style];
  const root = document.documentElement;
  const place = document.querySelector('dialog[open]') ?? document.body;
  const wide = root.scrollWidth - root.clientWidth;
  if (wide > 0) found.push(`${wide} px wider than the window`);

  const range = document.createRange();
  for (const element of place.querySelectorAll<HTMLElement>('*')) {
    const display = getComputedStyle(element).display;
    const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!texts.length || /inline$|contents|none/.test(display) || element.closest('svg, .skip, dialog:not([open])')) continue;
    const box = element.getBoundingClientRect();
    // Words for screen readers alone stand in a box of one pixel.
    if (box.width <= 1 || box.height <= 1) continue;
    const over = texts.map((node) => {
      range.selectNodeContents(node);
      const words = range.getBoundingClientRect();
      return Math.max(words.bottom - box.bottom, box.top - words.top, words.right - box.right, box.left - words.left);
    });
    // Ascenders may stick out of a tight line; a cut line sticks out by half a letter and more.
    const letter = Math.max(8, 0.3 * Number.parseFloat(getComputedStyle(element).fontSize));
    if (Math.max(...over) > letter)
      found.push(`text sticks out by ${Math.round(Math.max(...over))} px: ${element.outerHTML.slice(0, 110)}`);
    if (/hidden|clip/.test(getComputedStyle(element).overflow) && element.scrollHeight > element.clientHeight + 1)
      found.push(`text is cut off: ${element.outerHTML.slice(0, 110)}`);
  }
  document.adoptedStyleSheets = [];
  return found;
};

/** WCAG 1.4.12, the values of the criterion. */
export const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** WCAG 1.4.4. */
export const doubled = 'html { font-size: 200% !important }';

/** Names of the header's tools in order: the same on every screen, Get help first. */
export const tools = (): string =>
  [...document.querySelectorAll('.tools button')].map((tool) => tool.textContent?.trim()).join(', ');
