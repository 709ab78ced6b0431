import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../../../tests/support/content-files';

const door = 'modules/media/door.svg';
const drawn = (becomes: string) => complaints(edited(door, '<path', becomes));

describe('a drawing', () => {
  it.each(['script', 'style', 'a', 'image', 'use', 'foreignObject', 'text', 'animate', 'SCRIPT'])('holds no <%s>', (tag) => {
    expect(drawn(`<${tag}></${tag}><path`)).toEqual([
      `${door}:1:1 holds <${tag}>. Drawings may hold only: svg, g, path, rect, circle, ellipse, line, polyline, polygon.`,
    ]);
  });

  it.each(['onload', 'id', 'class', 'style', 'href', 'xlink:href', 'filter'])('has no attribute %s', (name) => {
    expect(drawn(`<path ${name}="x"`)).toEqual([
      `${door}:1:1 has the attribute "${name}". Colours go into fill and stroke; ids, classes, styles and handlers are not allowed.`,
    ]);
  });

  it('hides no handler behind a bracket in a value', () => {
    expect(drawn('<path d="M0>0" onclick="x"')).toEqual([expect.stringContaining('has the attribute "onclick"')]);
  });

  it('starts with its viewBox, so that it scales', () => {
    expect(complaints(edited(door, ' viewBox="0 0 10 10"', ''))).toEqual([
      `${door}:1:1 should start with <svg …> and a viewBox from 0 0.`,
    ]);
  });

  it('stays small', () => {
    expect(drawn(`<path d="${'M0 0'.repeat(2_000)}"/><path`)).toEqual([
      `${door}:1:1 has 8096 characters. Keep a drawing under 7000.`,
    ]);
  });

  it('may use shapes, groups and colors', () => {
    expect(drawn('<g fill="#fff" transform="scale(2)"><circle cx="1" cy="1" r="1"/></g><path')).toEqual([]);
  });
});
