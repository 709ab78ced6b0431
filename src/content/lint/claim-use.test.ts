import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../../../tests/support/content-files';

const claims = 'modules/claims.yaml';
const words = 'modules/01-lesson.en.yaml';
const said = (text: string) => complaints(edited(words, 'text: Fact', `text: ${JSON.stringify(text)}`));

describe('a claim', () => {
  it('that needs its caveat is not used without', () => {
    expect(complaints(edited('modules/claims.en.yaml', ', caveat: Only those who answered.', ''))).toEqual([
      'modules/claims.en.yaml:2:13 share-poll may only be used with its caveat. Add "caveat": what the claim leaves out.',
    ]);
  });

  it('carries a number only when somebody confirmed it', () => {
    const unconfirmed = 'check: could-not-confirm\n  value: "9"';
    expect(complaints(edited(claims, 'check: could-not-confirm', unconfirmed))).toEqual([
      `${claims}:13:10 share-poll carries a number that the second check did not confirm. Take the value out, or confirm it and say so in "check".`,
    ]);
    expect(complaints(edited(claims, 'check: could-not-confirm', 'check: corrected\n  value: "9"'))).toEqual([]);
  });

  it('that is a myth stands only beside the reason why it fails', () => {
    const files = new Map(edited(words, 'text: Fact', 'text: "[Some](claim:share-poll) fact"'));
    files.set(claims, String(files.get(claims)).replace('use: teach-with-caveat', 'use: myth-example'));
    expect(complaints(files)).toEqual([
      expect.stringContaining('rests on share-poll, a number that does not hold. Name it only in the reason of an option'),
    ]);
  });

  it('that nobody confirmed carries words in a lesson, and no number', () => {
    expect(said('[some of us](claim:share-poll)')).toEqual([]);
    expect(said('[9 of us](claim:share-poll)')).toEqual([
      `${words}:21:50 rests a number on share-poll, whose number nobody confirmed (check: could-not-confirm). Say it in words or use another claim.`,
    ]);
  });
});
