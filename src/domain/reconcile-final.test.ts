import { describe, expect, it } from 'vitest';
import { tinyRecord } from '../../tests/support/launched';
import { bank, single, tinyOutline } from '../../tests/support/tiny-outline';
import type { Outline } from './outline';
import type { FinalProgress } from './progress';
import { reconcile } from './reconcile';

/** A try at the final check that was begun in one edition of the bank and goes on in the next. */
const answered = (response: string) => ({ response, seconds: 5 });
const asking: FinalProgress = {
  attempt: 3,
  seed: 7,
  phase: 'asking',
  draw: ['Q05', 'Q01'],
  parallels: [],
  index: 1,
  answers: { Q05: answered('ac'), Q01: answered('a') },
};
const parallel: FinalProgress = {
  ...asking,
  phase: 'parallel',
  parallels: ['Q02'],
  index: 0,
  answers: { ...asking.answers, Q02: answered('b') },
};

const retired = (...ids: string[]): Outline => ({ ...tinyOutline, bank: bank.filter(({ id }) => !ids.includes(id)) });
const goOn = (final: FinalProgress, outline: Outline) =>
  reconcile(tinyRecord({ final, outcome: 'passed', best: 60 }), outline, []);

describe('a try that is under way', () => {
  it('goes on as it was in a bank that grew or was reordered', () => {
    const grown = { ...tinyOutline, bank: [single('Q99', 99, 'm1'), ...[...bank].reverse()] };
    expect(goOn(asking, grown).final).toEqual(asking);
    expect(goOn(parallel, grown).final).toEqual(parallel);
  });

  it('gets another item of the same lesson for one that was retired', () => {
    const { draw, answers } = goOn(asking, retired('Q05')).final;
    expect(draw).toEqual(['Q01', 'Q04']);
    expect(answers).toEqual({ Q01: answered('a') });
  });

  it('gets one that must be right when that is what was retired', () => {
    const here = { ...retired('Q01'), bank: [single('Q98', 98, 'm1'), ...bank.filter(({ id }) => id !== 'Q01')] };
    expect(goOn(asking, here).final.draw).toEqual(['Q05', 'Q02']);
  });

  it('asks nothing of another role', () => {
    expect(goOn({ ...asking, draw: ['Q01'] }, retired('Q04', 'Q05', 'Q06', 'Q07')).final.draw).toEqual(['Q01']);
  });

  it('leaves an answer open whose option was retired', () => {
    const here = {
      ...tinyOutline,
      bank: bank.map((item) => (item.id === 'Q01' ? single('Q01', 30, 'm1', { keys: 'bcd' } as never) : item)),
    };
    expect(goOn(asking, here).final.answers['Q01']).toEqual(answered(''));
  });

  it('never stands behind its last screen', () => {
    expect(goOn({ ...asking, index: 7 }, tinyOutline).final.index).toBe(2);
    expect(goOn({ ...parallel, index: 7 }, tinyOutline).final.index).toBe(0);
  });
});

describe('the other form of a missed safety item', () => {
  it('is asked in yet another form when it was retired', () => {
    expect(goOn(parallel, retired('Q02')).final).toMatchObject({
      phase: 'parallel',
      parallels: ['Q04'],
      index: 0,
      draw: ['Q05', 'Q01'],
    });
  });

  it('is asked before one that stands after it', () => {
    const two = {
      ...parallel,
      draw: ['Q01', 'Q04'],
      parallels: ['Q02', 'Q97'],
      index: 1,
      answers: { Q01: answered('a'), Q04: answered('a') },
    };
    const here = { ...retired('Q02'), bank: [...retired('Q02').bank, single('Q97', 97, 'm1', { safety: 'tell' })] };
    expect(goOn(two, here).final).toMatchObject({ parallels: ['Q97'], index: 0 });
  });

  it('is one for each miss: what stands for the first does not stand for the second', () => {
    const two = {
      ...parallel,
      draw: ['Q01', 'Q04'],
      parallels: ['Q02', 'Q97'],
      answers: { Q01: answered('a'), Q04: answered('a') },
    };
    const here = { ...tinyOutline, bank: [...bank, single('Q98', 98, 'm1', { safety: 'tell' })] };
    expect(goOn(two, here).final.parallels).toEqual(['Q02', 'Q98']);
  });

  it('lets the learner send the answers again when none is left', () => {
    expect(goOn(parallel, retired('Q02', 'Q04')).final).toMatchObject({
      phase: 'asking',
      parallels: [],
      index: 2,
      draw: ['Q05', 'Q01'],
    });
  });
});

describe('a try that is over', () => {
  it('keeps what was asked, without what was retired', () => {
    expect(goOn({ ...parallel, phase: 'graded' }, retired('Q05', 'Q02')).final).toMatchObject({
      phase: 'graded',
      draw: ['Q01'],
      parallels: [],
      answers: { Q01: answered('a') },
    });
  });

  it('keeps outcome and best score, whatever was retired', () => {
    expect(goOn({ ...parallel, phase: 'graded' }, { ...tinyOutline, bank: [] })).toMatchObject({ outcome: 'passed', best: 60 });
  });
});
