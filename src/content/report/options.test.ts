import { describe, expect, it } from 'vitest';
import type { Course } from '../load';
import type { Asked } from './asked';
import { optionFindings, rightIsLongest, tells } from './options';
import { reasonFindings } from './reasons';

const nowhere = { lessons: [], banks: [] } as unknown as Course;
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const asked = (right: number, texts: readonly string[], extra: Partial<Asked> = {}): Asked => ({
  id: 'Q01',
  where: 'bank',
  type: 'single',
  path: ['options'],
  options: texts.map((text, i) => ({
    key: 'abcd'[i] ?? 'z',
    text: [text],
    reason: [['p', [`${words(15 + i)}.`]]],
    right: i === right,
  })),
  ...extra,
});
const messages = (...list: Asked[]) => optionFindings(nowhere, 'en', list).map(({ message }) => message);

describe('options', () => {
  it('knows when the right one is longer than every other', () => {
    expect(rightIsLongest(asked(0, ['longer', 'short', 'tiny']))).toBe(true);
    expect(rightIsLongest(asked(0, ['equal', 'equal', 'tiny']))).toBe(false);
  });

  it('counts positions in percent', () => {
    expect(tells([asked(0, ['a', 'b', 'c']), asked(2, ['a', 'b', 'c'])])).toEqual({
      questions: 2,
      longest: 0,
      positions: [50, 0, 50, 0],
    });
  });

  it('finds the right option always first and always longest', () => {
    const found = messages(asked(0, ['longer', 'b', 'c']));
    expect(found).toContain('bank, en: the right option is the longest in 100 %, should be 35 % or less.');
    expect(found).toContain('bank, en: 100 % of right options stand in position 1, should be 35 % or less.');
  });

  it('finds too few options and "all of the above"', () => {
    expect(messages(asked(0, ['a', 'b']))).toContain('Q01 has 2 options, should be 3 or 4.');
    expect(messages(asked(0, ['a', 'b', 'All of the above']))).toContain('Q01 c says "all of the above" or the like.');
    expect(messages(asked(0, ['a', 'b', 'Nearly all of them']))).not.toContain('Q01 c says "all of the above" or the like.');
  });
});

describe('reasons', () => {
  const reasons = (one: Asked) => reasonFindings(nowhere, 'en', [one]).map(({ level, message }) => `${level} ${message}`);
  const withReason = (text: string, where: Asked['where'] = 'bank') =>
    asked(0, ['a', 'b'], { where, options: [{ key: 'a', text: ['a'], reason: [['p', [text]]], right: true }] });

  it('fails a short one in the bank and warns of one in a lesson', () => {
    expect(reasons(withReason(words(14)))).toEqual(['fails Q01 a: a reason of 14 words, should be 15 to 60.']);
    expect(reasons(withReason(words(61), 'lessons'))).toEqual(['warns Q01 a: a reason of 61 words, should be 6 to 60.']);
    expect(reasons(withReason(words(6), 'lessons'))).toEqual([]);
  });

  it('fails a reason that was copied', () => {
    const reason = [['p', [words(20)]]] as const;
    const one = asked(0, ['a', 'b'], { options: ['a', 'b'].map((key) => ({ key, text: [key], reason, right: key === 'a' })) });
    expect(reasons(one)).toEqual(['fails Q01 b has the same reason as another option.']);
  });
});
