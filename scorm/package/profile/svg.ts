import { type CustomPlugin, optimize } from 'svgo/browser';
import { encode } from '../text';

type Clean = { readonly bytes: Uint8Array } | { readonly problem: string };

/** A reason to refuse the drawing, thrown out of the parser's walk. */
class Refused extends Error {}

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const shapes = split(
  'svg g path rect circle ellipse line polyline polygon text tspan defs symbol use clipPath mask linearGradient radialGradient stop pattern',
);
/** Say nothing to the eye. */
const silent = split('metadata title desc style');
const attributes = split(`xmlns viewBox width height preserveAspectRatio id transform d x y x1 y1 x2 y2 cx cy r rx ry fx fy points
  dx dy rotate textLength lengthAdjust offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits
  patternUnits patternContentUnits patternTransform href xlink:href xmlns:xlink clip-path clip-rule mask fill fill-opacity fill-rule
  stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color
  display visibility stop-color stop-opacity font-family font-size font-weight font-style letter-spacing text-anchor dominant-baseline
  paint-order vector-effect`);

const limits = { elements: 5000, uses: 20 };

/** References may only lead to somewhere in the drawing itself. */
const leadsOut = (name: string, value: string): boolean =>
  /^(xlink:)?href$/.test(name)
    ? !/^#[\w.-]+$/.test(value.trim())
    : !name.startsWith('xmlns') &&
      /url\(\s*(?!["']?#[\w.-]+["']?\s*\))|(?:javascript|data|https?):|expression\(|@import|\\/i.test(value);

/** An allow-list: what is harmless and says nothing is dropped, what could act or load is refused by name. */
const allowList = (): CustomPlugin => {
  let elements = 0;
  let uses = 0;
  return {
    name: 'allowList',
    fn: () => ({
      doctype: { enter: (node, parent) => drop(parent, node) },
      instruction: { enter: (node, parent) => drop(parent, node) },
      comment: { enter: (node, parent) => drop(parent, node) },
      element: {
        enter: (node, parent) => {
          if (node.name === 'style' && /url\(|@import|expression\(|\\/i.test(JSON.stringify(node.children))) {
            throw new Refused('has a style sheet that loads something; export it with plain attributes');
          }
          // Notes of drawing programs, such as sodipodi:namedview.
          if (silent.has(node.name) || node.name.includes(':')) return drop(parent, node);
          if (!shapes.has(node.name)) throw new Refused(`holds <${node.name}>, which a logo may not; export plain shapes`);
          elements += 1;
          uses += node.name === 'use' ? 1 : 0;
          if (elements > limits.elements || uses > limits.uses) throw new Refused('is too complex; export a simpler drawing');
          for (const [name, value] of Object.entries(node.attributes)) {
            if (/^on/i.test(name)) throw new Refused(`holds a script (${name}); export it without`);
            if (leadsOut(name, value)) throw new Refused(`points outside the drawing (${name}); export it with everything in it`);
            if (!attributes.has(name)) delete node.attributes[name];
          }
          return undefined;
        },
      },
    }),
  };
};

const drop = (parent: { children: unknown[] }, node: unknown): void => {
  parent.children = parent.children.filter((child) => child !== node);
};

/** An SVG drawing with its shapes and nothing else: no script, no style sheet, no reference to anywhere. */
export const cleanSvg = (bytes: Uint8Array): Clean => {
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: 'is neither an SVG drawing nor a PNG picture; export it as one of them' };
  }
  if (!/<svg[\s>]/i.test(source)) return { problem: 'is neither an SVG drawing nor a PNG picture; export it as one of them' };
  // Entities can unfold to any size, and no drawing program needs them.
  if (/<!ENTITY/i.test(source)) return { problem: 'defines entities; export it as plain SVG' };
  try {
    const { data } = optimize(source, {
      multipass: false,
      plugins: [{ name: 'inlineStyles', params: { onlyMatchedOnce: false } }, 'convertStyleToAttrs', allowList()],
    });
    if (!/^<svg\b[^>]*\sviewBox="/.test(data)) {
      return { problem: 'has no viewBox, so it cannot be scaled; export it with one' };
    }
    if (!/<(path|rect|circle|ellipse|line|polyline|polygon|text|use)\b/.test(data)) return { problem: 'draws nothing' };
    return { bytes: encode(data) };
  } catch (error) {
    if (error instanceof Refused) return { problem: error.message };
    const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
    const where = line === undefined ? '' : ` at ${line}:${column}`;
    return { problem: `is a broken SVG drawing${where}${reason ? ` (${reason.split('\n')[0]})` : ''}; export it again` };
  }
};
