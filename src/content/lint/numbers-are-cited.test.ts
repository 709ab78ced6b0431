import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../../../tests/support/content-files';

const words = 'modules/01-lesson.en.yaml';
const said = (text: string) => complaints(edited(words, 'text: Fact', `text: ${JSON.stringify(text)}`));

describe('a number in learner text', () => {
  it.each([
    ['digits', 'Some 300 cards', '300'],
    ['digits with a comma', 'Some 1,200 cards', '1,200'],
    ['a word', 'Two cards', 'Two'],
    ['a share', 'Ten percent', 'Ten'],
    ['a share of one', 'Every one in a row', 'one in'],
    ['a number beside a link', 'Ask [two](plain:) or 3', '3'],
  ])('needs a source: %s', (_, text, number) => {
    expect(said(text)).toEqual([
      `${words}:21:50 has the number "${number}" without a source. Write [${number} …](claim:ID) if it rests on a claim, or [${number}](plain:) if it is an ordinary number.`,
    ]);
  });

  it.each([
    ['on a claim', '[300 of us](claim:def-minor)'],
    ['marked as ordinary', '[two](plain:) cards'],
    ['in a name', '[Title 18](https://example.org)'],
    ['one, the pronoun', 'The one who asks'],
    ['part of a word', 'Often at the tension'],
  ])('is fine %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it('is found in a list of notes at its own line', () => {
    const course = 'modules/course.en.yaml';
    expect(complaints(edited(course, 'text: Your place.', 'text: Your 3 places.'))).toEqual([
      expect.stringContaining(`${course}:11:36 has the number "3"`),
    ]);
  });

  it('of a numbered list is no number', () => {
    const list = 'text: |\n          1. Go\n          2. Tell\n\n          A child is';
    expect(complaints(edited(words, 'text: A child is', list))).toEqual([]);
  });
});
