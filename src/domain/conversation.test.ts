import { describe, expect, it } from 'vitest';
import { questions } from '../../tests/support/tiny-outline';
import { sayNext, walk } from './response';

const { conversation } = questions;
const at = (response: string) => walk(conversation.start, conversation.next, response);

describe('a talk', () => {
  it('starts at its first turn', () => {
    expect(at('')).toEqual({ turn: 'a', ended: false, steps: [] });
  });

  it('stays for a second try after an option that leads nowhere', () => {
    expect(at('x')).toEqual({ turn: 'a', ended: false, steps: [{ turn: 'a', key: 'x', moved: false }] });
  });

  it('moves on and ends', () => {
    expect(at('yx')).toMatchObject({ turn: '.', ended: true });
    expect(at('yx').steps.map(({ turn, key }) => turn + key)).toEqual(['ay', 'bx']);
  });

  it('hears nothing after its end, and no option that a turn does not have', () => {
    expect(at('yxyx').steps).toHaveLength(2);
    expect(at('q')).toEqual({ turn: 'a', ended: false, steps: [] });
  });
});

describe('what was said in a talk', () => {
  it.each([
    ['a first choice', '', 'y', 'y'],
    ['a second try in place of the first', 'x', 'y', 'y'],
    ['a step further', 'y', 'x', 'yx'],
    ['back at an earlier turn, without what lay between', 'yy', 'x', 'x'],
    ['nothing new after the end', 'yx', 'y', 'yx'],
    ['nothing new from an option that is not there', 'y', 'q', 'y'],
  ])('%s', (_, response, key, kept) => {
    expect(sayNext(conversation, response, key)).toBe(kept);
  });
});
