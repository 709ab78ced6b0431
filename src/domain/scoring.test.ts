import { describe, expect, it } from 'vitest';
import { tinyOutline } from '../../tests/support/tiny-outline';
import type { FinalProgress } from './progress';
import { grade } from './scoring';

const attempt = (draw: string, answers: Record<string, string>, parallels = ''): FinalProgress => ({
  attempt: 1,
  seed: 7,
  phase: 'asking',
  draw: draw.split(' '),
  parallels: parallels ? parallels.split(' ') : [],
  index: 0,
  answers: Object.fromEntries(Object.entries(answers).map(([id, response]) => [id, { response, seconds: 5 }])),
});

describe('the final check', () => {
  it('counts right items, open ones as missed', () => {
    expect(grade(tinyOutline, attempt('Q03 Q05 Q06', { Q03: 'b', Q05: 'a' }))).toEqual({
      right: 1,
      of: 3,
      percent: 33,
      missed: ['O2.1'],
      unsafe: [],
    });
  });

  it('lists missed objectives once and in course order', () => {
    expect(grade(tinyOutline, attempt('Q05 Q06 Q03', {})).missed).toEqual(['O1.1', 'O2.1']);
  });

  it('is nothing of nothing without items', () => {
    expect(grade(tinyOutline, { ...attempt('Q03', {}), draw: [] })).toMatchObject({ of: 0, percent: 0 });
  });
});

describe('an item that must be right', () => {
  it('stays unsafe after a miss', () => {
    expect(grade(tinyOutline, attempt('Q01 Q03', { Q01: 'a', Q03: 'b' })).unsafe).toEqual(['Q01']);
  });

  it('is made good by a right parallel, which does not count for the score', () => {
    const result = grade(tinyOutline, attempt('Q01 Q03', { Q01: 'a', Q03: 'b', Q02: 'b' }, 'Q02'));
    expect(result).toMatchObject({ unsafe: [], right: 1, of: 2, percent: 50 });
  });

  it('is not made good by a parallel that was missed as well', () => {
    expect(grade(tinyOutline, attempt('Q01 Q03', { Q01: 'a', Q02: 'c' }, 'Q02')).unsafe).toEqual(['Q01']);
  });

  it('needs a right parallel for each miss', () => {
    expect(grade(tinyOutline, attempt('Q01 Q04', { Q01: 'a', Q04: 'a', Q02: 'b' }, 'Q02')).unsafe).toEqual(['Q04']);
  });
});
