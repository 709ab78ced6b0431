import { describe, expect, it } from 'vitest';
import type { Launch } from '../scorm/port';
import { firstLaunch } from '../tests/support/fake-port';
import { tinyRecord } from '../tests/support/launched';
import { ofLaterVersion } from '../tests/support/rewritten';
import { tinyOutline } from '../tests/support/tiny-outline';
import { encode } from './domain/codec';
import { freshRecord } from './domain/progress';
import { defaultSettings } from './domain/settings';
import { restore } from './launch';

const seed = 99;
const record = tinyRecord({
  place: { screen: 'page', page: 'm1-ask' },
  visited: ['m1-read'],
  best: 60,
  outcome: 'passed',
  passedOn: 20_000,
});
const text = encode(record, tinyOutline);
const quiet = { unsaved: false, unsent: null, guarded: false, doubtful: false };
const launchedWith = (launch: Partial<Launch>, settings = {}) =>
  restore({ ...firstLaunch, ...launch }, tinyOutline, { ...defaultSettings, ...settings }, seed);

describe('what a learner starts with', () => {
  it('is an empty record on the first launch, and nothing to say about it', () => {
    expect(launchedWith({})).toEqual({ ...quiet, record: freshRecord('en', seed), notice: 'none' });
  });

  it.each([
    [['es-MX', 'en'], 'es'],
    [['fr', 'ES'], 'es'],
    [['fr', ''], 'en'],
    [[], 'en'],
  ])('is in the first language of %j that the course has: %s', (languages, language) => {
    const outline = { ...tinyOutline, languages: ['en', 'es'] };
    expect(restore({ ...firstLaunch, languages }, outline, defaultSettings, seed).record.language).toBe(language);
  });

  it('is in the language chosen last, whatever the LMS prefers', () => {
    expect(launchedWith({ text, languages: ['es'] }).record.language).toBe(record.language);
  });

  it('is the saved record, word for word', () => {
    expect(launchedWith({ text })).toEqual({ ...quiet, record, notice: 'none' });
  });

  it('is place, role and outcome when the LMS cut the text off', () => {
    const { record: found, notice } = launchedWith({ text: text.slice(0, -5) });
    expect(notice).toBe('partial');
    expect(found).toMatchObject({
      place: record.place,
      role: 'school',
      best: 60,
      outcome: 'passed',
      passedOn: 20_000,
      visited: ['m1-read'],
    });
  });

  it.each([
    ['other', encode(record, { ...tinyOutline, id: 'another' }), {}],
    ['newer', ofLaterVersion(text), { guarded: true, doubtful: true }],
    ['fresh', 'bookmark=page7;score=0', { doubtful: true }],
  ])('is an empty record when the text is not ours, with the notice %s', (notice, foreign, care) => {
    expect(launchedWith({ text: foreign })).toEqual({ ...quiet, ...care, record: freshRecord('en', seed), notice });
  });
});

describe('what this browser kept of the same learner', () => {
  const more = { ...record, visited: ['m1-read', 'm1-ask'], place: { screen: 'page', page: 'm2-sort' } } as const;
  const kept = encode(more, tinyOutline);
  const unsaved = { text: kept, told: false, first: false };

  it('goes on top of what the LMS has', () => {
    expect(launchedWith({ text, unsaved })).toEqual({ ...quiet, record: more, notice: 'none', unsaved: true });
  });

  it('stands in where the LMS has nothing, cut or damaged what it had', () => {
    for (const lost of ['', text.slice(0, -5), text.slice(0, 20), 'garbage']) {
      expect(launchedWith({ text: lost, unsaved })).toMatchObject({ record: more, notice: 'none', unsaved: true });
    }
  });

  it('never takes away what the LMS has since', () => {
    const elsewhere = tinyRecord({ visited: ['m1-read', 'm2-sort'], best: 90, seconds: 500, place: { screen: 'final' } });
    const { record: both } = launchedWith({ text: encode(elsewhere, tinyOutline), unsaved });
    expect(both).toMatchObject({ visited: ['m1-read', 'm1-ask', 'm2-sort'], best: 90, outcome: 'passed', seconds: 500 });
  });

  it('is left alone when the learner was enrolled anew: another first launch, another seed', () => {
    const anew = encode({ ...freshRecord('en', 8), role: 'school' }, tinyOutline);
    expect(launchedWith({ text: anew, unsaved })).toMatchObject({
      record: { outcome: 'incomplete', visited: [] },
      unsaved: false,
    });
  });

  it('is another first launch of the same learner, in a tab that was not heard: both count', () => {
    const tab = encode({ ...freshRecord('en', 8), role: 'school', visited: ['m2-sort'] }, tinyOutline);
    const both = launchedWith({ text: tab, unsaved: { ...unsaved, first: true } });
    expect(both.record.visited).toEqual(['m1-read', 'm1-ask', 'm2-sort']);
  });

  it('is nothing when it is damaged, of another course or of a later version', () => {
    for (const other of ['<script>', kept.slice(0, -2), ofLaterVersion(kept), encode(more, { ...tinyOutline, id: 'x' })]) {
      expect(launchedWith({ text, unsaved: { text: other, told: false, first: false } })).toMatchObject({
        record,
        unsaved: false,
      });
    }
  });

  it('is nothing new when the LMS has it after all', () => {
    expect(launchedWith({ text: kept, unsaved })).toMatchObject({ record: more, unsaved: false });
  });

  const graded = {
    ...record.final,
    attempt: 1,
    phase: 'graded',
    draw: ['Q03'],
    answers: { Q03: { response: 'b', seconds: 3 } },
  } as const;

  it('brings the answers of an attempt that nobody was told of, and no others', () => {
    const done = { text: encode({ ...more, final: graded }, tinyOutline), told: false, first: false };
    expect(launchedWith({ text, unsaved: { ...done, told: true } }).unsent).toBeNull();
    expect(launchedWith({ text, unsaved: done }).unsent).toMatchObject({ attempt: 1, answers: graded.answers });
    const told = encode({ ...record, final: graded }, tinyOutline);
    expect(launchedWith({ text: told, unsaved: done })).toMatchObject({ unsaved: true, unsent: null });
  });
});

describe('an outcome that the LMS still shows', () => {
  it.each(['passed', 'completed'] as const)('is never lost with the record: %s', (standing) => {
    const { record: found, notice } = launchedWith({ standing });
    expect(found.outcome).toBe('passed');
    expect(notice).toBe('wiped');
  });

  const open = encode(tinyRecord(), tinyOutline);
  it.each(['', 'damaged', open, open.slice(0, -5), ofLaterVersion(open)])('is never lost with the text "%s"', (found) => {
    expect(launchedWith({ text: found, standing: 'passed' }).record.outcome).toBe('passed');
  });

  it.each(['unknown', 'incomplete', 'failed'] as const)('is no reason to forget a pass: %s', (standing) => {
    expect(launchedWith({ text, standing }).record.outcome).toBe('passed');
  });

  it('is no notice when nothing was reached', () => {
    expect(launchedWith({ standing: 'incomplete' })).toMatchObject({ notice: 'none', record: { outcome: 'incomplete' } });
  });
});

describe('what an organization set', () => {
  it('its only role needs no question', () => {
    expect(launchedWith({}, { roles: ['foster'] }).record.role).toBe('foster');
  });

  it('a role that it does not offer is asked for again', () => {
    const wider = { ...tinyOutline, roles: ['school', 'foster', 'volunteer'] };
    const settings = { ...defaultSettings, roles: ['foster', 'volunteer'] };
    expect(restore({ ...firstLaunch, text }, wider, settings, seed).record.role).toBeNull();
  });

  it('its first language is where a learner begins, and a language that it offers stays', () => {
    expect(launchedWith({}, { languages: ['es', 'en'] }).record.language).toBe('es');
    expect(launchedWith({ text }, { languages: ['es'] }).record.language).toBe('es');
    expect(launchedWith({ text }, { languages: ['es', 'en'] }).record.language).toBe('en');
  });

  it('a page of an extension that is off is not where a learner goes on', () => {
    const there = encode(tinyRecord({ place: { screen: 'page', page: 'm2-law' } }), tinyOutline);
    expect(launchedWith({ text: there }, { extensions: ['state-law'] }).record.place).toEqual({ screen: 'page', page: 'm2-law' });
    expect(launchedWith({ text: there }).record.place).toEqual({ screen: 'page', page: 'm1-read' });
  });
});
