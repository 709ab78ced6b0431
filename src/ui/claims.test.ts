import { expect, it } from 'vitest';
import type { CitedClaim } from '../domain/view';
import { claimsOf } from './claims';

const claim = (caveat?: string) => ({ ...(caveat && { caveat: [caveat], bound: true }) }) as unknown as CitedClaim;
const claims = { number: claim(), words: claim(), careful: claim('those never asked'), listed: claim() };

it('puts numbers, and claims bound to a caveat, in place, and leaves the rest to the page', () => {
  const block = {
    kind: 'text',
    text: [
      [
        'p',
        [
          ['claim', 'words', ['a child']],
          ['b', [['claim', 'number', ['1 in 7']]]],
        ],
      ],
    ],
    options: [{ reason: [['ul', [[['claim', 'careful', ['often']]]]]] }],
    claims: ['listed', 'number'],
  };
  expect(claimsOf(block, claims)).toEqual({ inPlace: ['number', 'careful'], rest: ['words', 'listed'] });
});

it('puts every source of a figure in place', () => {
  expect(claimsOf({ kind: 'chart', claims: ['listed'] }, claims)).toEqual({ inPlace: ['listed'], rest: [] });
});

it('leaves out what the course does not know', () => {
  expect(claimsOf([['claim', 'gone', ['5']]], claims)).toEqual({ inPlace: [], rest: [] });
});
