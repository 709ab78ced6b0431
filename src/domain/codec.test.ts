import { describe, expect, it } from 'vitest';
import { tinyRecord } from '../../tests/support/launched';
import { ofLaterVersion, rewritten } from '../../tests/support/rewritten';
import { tinyOutline } from '../../tests/support/tiny-outline';
import { decode, encode } from './codec';
import { freshRecord, type ProgressRecord } from './progress';

const record = tinyRecord({
  place: { screen: 'page', page: 'm2-sort' },
  visited: ['m1-read', 'm1-ask'],
  answers: {
    'q-single': { response: 'b', checked: true, confidence: 2 },
    'q-matching': { response: 'm-f', checked: false, confidence: 0 },
  },
  final: {
    attempt: 2,
    seed: 7,
    phase: 'parallel',
    draw: ['Q01', 'Q06'],
    parallels: ['Q02'],
    index: 0,
    answers: { Q01: { response: 'a', seconds: 61 }, Q06: { response: 'mfm', seconds: 4 } },
  },
  best: 49,
  seconds: 900,
});
const text = encode(record, tinyOutline);
const kind = (saved: string, outline = tinyOutline) => decode(saved, outline).kind;

describe('a saved record', () => {
  it('comes back whole', () => {
    expect(decode(text, tinyOutline)).toEqual({ kind: 'whole', record });
  });

  it('comes back whole with white space that an LMS put around it', () => {
    expect(decode(`\n ${text} `, tinyOutline)).toEqual({ kind: 'whole', record });
  });

  it.each(['welcome', 'final', 'result', 'review', 'end'] as const)('remembers the place %s', (screen) => {
    const there: ProgressRecord = { ...record, place: { screen } };
    expect(decode(encode(there, tinyOutline), tinyOutline)).toEqual({ kind: 'whole', record: there });
  });

  it('of a learner who did nothing yet comes back too', () => {
    const fresh = freshRecord('en', 2 ** 32 - 1);
    expect(decode(encode(fresh, tinyOutline), tinyOutline)).toEqual({ kind: 'whole', record: fresh });
  });
});

describe('a text that is not a whole record of ours', () => {
  it('is told apart: nothing, damage, another course, a later version', () => {
    expect(kind('')).toBe('empty');
    expect(kind(' \n')).toBe('empty');
    expect(kind('{"page":3}')).toBe('unreadable');
    expect(kind(text, { ...tinyOutline, id: 'another' })).toBe('foreign');
  });

  it('of a later version is known by its first field', () => {
    expect(rewritten(text, {})).toBe(text);
    expect(kind(ofLaterVersion(text))).toBe('newer');
  });

  it('still gives everything but the open attempt when its end was cut off', () => {
    const cut = decode(text.slice(0, -1), tinyOutline);
    expect(cut).toEqual({
      kind: 'head',
      record: { ...record, final: { ...freshRecord('en', 7).final, attempt: 2 } },
    });
  });

  it('cut off among the answers gives those that are whole', () => {
    const [first = '', ...others] = Object.keys(record.answers);
    const upToAnswers = text.split('.').slice(0, 13).join('.');
    const cut = decode(upToAnswers.slice(0, -1), tinyOutline);
    expect(cut).toMatchObject({ kind: 'head', record: { visited: record.visited } });
    expect(cut).toHaveProperty('record.answers', { [first]: record.answers[first] });
    expect(others.length).toBeGreaterThan(0);
  });

  it('with one changed character in its head gives the body, and neither makes up nor loses a pass', () => {
    const passed = encode({ ...record, outcome: 'passed', passedOn: 20_779 }, tinyOutline);
    for (const [sound, outcome] of [
      [text, 'incomplete'],
      [passed, 'passed'],
    ] as const) {
      const end = sound.split('.').slice(0, 10).join('.').length;
      for (let at = 7; at < end; at += 1) {
        for (const letter of ['0', 'p', 'z', '-', '_']) {
          if (sound[at] === '.' || sound[at] === letter) continue;
          const found = decode(sound.slice(0, at) + letter + sound.slice(at + 1), tinyOutline);
          expect(found).toMatchObject({ kind: 'head', record: { outcome, visited: record.visited, answers: record.answers } });
        }
      }
    }
  });

  it('is unreadable when it was cut off in its first fields', () => {
    expect(kind(text.slice(0, 20))).toBe('unreadable');
  });

  it('keeps fields of a later edition of this version out of the way', () => {
    expect(decode(rewritten(text, { body: (fields) => [...fields, 'new', 'newer'] }), tinyOutline)).toEqual({
      kind: 'whole',
      record,
    });
  });
});

describe('after the content changed', () => {
  const page = (id: string, n: number) => ({ id, n, questions: [] });
  const lesson = (id: string, ...pages: ReturnType<typeof page>[]) => ({ id, minutes: 1, pages });

  it('pages and answers that are gone are left out', () => {
    const smaller = { ...tinyOutline, lessons: [lesson('m1', page('m1-read', 0))], bank: [] };
    expect(decode(text, smaller)).toMatchObject({
      kind: 'whole',
      record: {
        place: { screen: 'page', page: '' },
        visited: ['m1-read'],
        answers: {},
        final: { draw: [], parallels: [], answers: {} },
        best: 49,
      },
    });
  });

  it('a page that was renumbered nowhere but moved is still the same page', () => {
    const moved = { ...tinyOutline, lessons: [...tinyOutline.lessons].reverse() };
    expect(decode(text, moved)).toEqual({ kind: 'whole', record });
  });
});
