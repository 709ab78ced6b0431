import { describe, expect, it } from 'vitest';
import { wordsCourse } from '../../../tests/support/words-course';
import { caveatReachable } from './caveat-reachable';

const claims = { a: { use: 'teach-with-caveat' }, b: { use: 'teach' } };
const lesson = (lead: string, text = '') =>
  `title: T\npages:\n  p1:\n    lead: '${lead}'\n    blocks:\n      t1:\n        text: '${text || 'Text'}'`;
const pages = (list: string[] = []) => [{ id: 'p1', blocks: [{ id: 't1', kind: 'choice', claims: list }] }];
const check = (words: Parameters<typeof wordsCourse>[0], structures: object = {}) =>
  caveatReachable(wordsCourse(words, { claims, ...structures }));

describe('caveat reachable', () => {
  it('finds a claim on the welcome page', () =>
    expect(check({ course: "headline: '[Words](claim:a)'" })[0]?.message).toContain('rests on a'));
  it('finds a claim in a lead that no block cites', () =>
    expect(check({ lesson: lesson('[Words](claim:a)') }, { lessons: pages() })).toHaveLength(1));
  it('allows it when a block of the page cites it in its words or its list', () => {
    expect(check({ lesson: lesson('[Words](claim:a)', '[Words](claim:a)') }, { lessons: pages() })).toEqual([]);
    expect(check({ lesson: lesson('[Words](claim:a)') }, { lessons: pages(['a']) })).toEqual([]);
  });
  it('allows claims that need no caveat', () => expect(check({ course: "headline: '[Words](claim:b)'" })).toEqual([]));
  it('allows a help line its own claim beside its note', () => {
    const channels = "x:\n  purpose: '[Words](claim:a)'\n  note: What it is not";
    const structures = { channels: { x: { claim: 'a' } } };
    expect(check({ channels }, { ...structures, channelWords: { x: { note: ['n'] } } })).toEqual([]);
    expect(check({ channels }, { ...structures, channelWords: { x: {} } })).toHaveLength(1);
  });
});
