import { describe, expect, it } from 'vitest';
import { questions } from '../../tests/support/tiny-outline';
import { fitResponse, isComplete, judge, rightOrder } from './response';

const { single, multiple, matching, ordering, conversation, plan } = questions;

describe('an answer may be checked', () => {
  it.each([
    [single, 'b', true],
    [single, '', false],
    [single, 'z', false],
    [single, 'ab', false],
    [multiple, 'c', true],
    [multiple, '', false],
    [matching, 'mmm', true],
    [matching, 'm-m', false],
    [matching, '', false],
    [ordering, 'cab', true],
    [ordering, 'ca', false],
    [conversation, 'yx', true],
    [conversation, 'y', false],
    [plan, 'c', true],
    [plan, '', false],
  ])('$type with "%s": %s', (question, response, complete) => {
    expect(isComplete(question, response)).toBe(complete);
  });
});

describe('an answer is judged', () => {
  it.each([
    ['the right option', single, 'b', { right: true, parts: 1, of: 1 }],
    ['another option', single, 'a', { right: false, parts: 0, of: 1 }],
    ['all right options and no other', multiple, 'ac', { right: true, parts: 4, of: 4 }],
    ['one right option too few', multiple, 'a', { right: false, parts: 3, of: 4 }],
    ['one option too many', multiple, 'abc', { right: false, parts: 3, of: 4 }],
    ['every option with its target', matching, 'mfm', { right: true, parts: 3, of: 3 }],
    ['one option with another target', matching, 'mff', { right: false, parts: 2, of: 3 }],
    ['an option left open', matching, 'mf-', { right: false, parts: 2, of: 3 }],
    ['the right order', ordering, 'cab', { right: true, parts: 3, of: 3 }],
    ['the authored order', ordering, 'abc', { right: false, parts: 0, of: 3 }],
    ['a talk that came to its end', conversation, 'yx', { right: true, parts: 1, of: 1 }],
    ['a talk broken off', conversation, 'y', { right: false, parts: 0, of: 1 }],
    ['any intention', plan, 'a', { right: true, parts: 1, of: 1 }],
    ['no intention', plan, '', { right: false, parts: 0, of: 1 }],
  ])('%s', (_, question, response, verdict) => {
    expect(judge(question, response)).toEqual(verdict);
  });

  it.each(Object.values(questions))('is never right while nothing was said: $type', (question) => {
    expect(judge(question, '').right).toBe(false);
  });

  it.each(['abc', 'bac'])('takes steps with the same place in either order: %s', (response) => {
    expect(judge({ ...ordering, correct: '112' }, response)).toEqual({ right: true, parts: 3, of: 3 });
  });

  it('names one right order, interchangeable steps as authored', () => {
    expect(rightOrder('abc', '231')).toBe('cab');
    expect(rightOrder('abc', '211')).toBe('bca');
  });
});

describe('after the content changed, an answer', () => {
  it.each([
    ['keeps an option that is still there', single, 'b', 'b'],
    ['is open again when its option was retired', single, 'z', ''],
    ['forgets a retired choice and keeps the others', multiple, 'azc', 'ac'],
    ['leaves an option open whose target was retired', matching, 'mzm', 'm-m'],
    ['leaves a new option open', matching, 'mf', 'mf-'],
    ['is empty when no target is left', matching, 'zzz', ''],
    ['keeps a full order without the retired step', ordering, 'czab', 'cab'],
    ['starts an order afresh when a step was added', ordering, 'ca', ''],
    ['keeps a talk up to the turn that is gone', conversation, 'yzx', 'y'],
    ['keeps an intention that is still there', plan, 'c', 'c'],
    ['forgets a retired intention', plan, 'z', ''],
  ])('%s', (_, question, response, fitted) => {
    expect(fitResponse(question, response)).toBe(fitted);
  });
});
