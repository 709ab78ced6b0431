import type { Problem } from '../problem';
import type { Rule } from '.';

const elements = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const attributes =
  /^(xmlns|viewBox|d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height|points|fill|fill-rule|stroke|stroke-width|stroke-linecap|stroke-linejoin|opacity|transform)$/;

/** Drawings are put into the page as they are, so they may hold shapes and nothing else. */
export const drawings: Rule = (course) =>
  [...course.drawings].flatMap(([name, source]) => {
    const file = `modules/media/${name}.svg`;
    const say = (message: string): Problem => ({ file, line: 1, column: 1, message });
    // A quoted value may hold a closing bracket, which does not end the tag.
    const tags = [...source.matchAll(/<\s*\/?\s*([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>?/g)];
    const strange = tags.map(([, tag]) => tag ?? '').find((tag) => !elements.has(tag));
    if (strange) return [say(`holds <${strange}>. Drawings may hold only: ${[...elements].join(', ')}.`)];
    const names = tags.flatMap(([, , rest]) =>
      [...(rest ?? '').matchAll(/([\w:-]+)\s*=/g)].map(([, attribute]) => attribute ?? ''),
    );
    const odd = names.find((attribute) => !attributes.test(attribute));
    if (odd)
      return [
        say(`has the attribute "${odd}". Colours go into fill and stroke; ids, classes, styles and handlers are not allowed.`),
      ];
    if (!/^<svg[^>]*viewBox="0 0 [\d.]+ [\d.]+"/.test(source.trim()))
      return [say('should start with <svg …> and a viewBox from 0 0.')];
    if (source.length > 7000) return [say(`has ${source.length} characters. Keep a drawing under 7000.`)];
    return [];
  });
