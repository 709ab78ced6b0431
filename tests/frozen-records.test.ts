import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../src/domain/codec';
import { reconcile } from '../src/domain/reconcile';
import { projectFolder, realCourse, realOutline } from './support/real-course';

/** Texts that are out there in learners' LMSs: whatever the course becomes, they can go on. */
const folder = join(projectFolder, 'tests/fixtures/records');
const open = (file: string) => {
  const found = decode(readFileSync(join(folder, file), 'utf8'), realOutline);
  if (found.kind !== 'whole') throw new Error(`${file} came back as ${found.kind}`);
  return reconcile(found.record, realOutline, []);
};

/** What the learner of version 1 had done: a foster parent who passed at the first try and is in the middle of a second. */
const pages =
  'm1-define m1-not-needed m1-not-offender m1-sort m1-how-many m1-keep m2-offer m2-overlooked m2-end m3-weeks m3-pattern';
const more =
  'm3-case-foster m3-decide m3-end m4-moves m4-talk-foster m4-trap-foster m4-picture m4-end m5-which-line m5-is-it m5-duty-foster';
const drawn = ['Q46', 'Q72', 'Q73', 'Q28', 'Q37', 'Q43', 'Q55', 'Q03'];

const stillThere = (ids: readonly string[], now: readonly string[]) => ids.filter((id) => now.includes(id)).sort();

describe('a record of version 1', () => {
  const record = open('v1.txt');

  it('keeps the pass, its day, the best score, the role and the time', () => {
    expect(record).toMatchObject({
      outcome: 'passed',
      passedOn: 20_779,
      best: 62,
      role: 'foster',
      language: 'en',
      seconds: 1_834,
    });
  });

  it('keeps every finished page that the course still has', () => {
    const known = realOutline.lessons.flatMap((lesson) => lesson.pages.map(({ id }) => id));
    expect([...record.visited].sort()).toEqual(stillThere(`${pages} ${more}`.split(' '), known));
    expect(realCourse?.ledger.pages).toHaveProperty('m5-is-it.n', 41);
  });

  it('goes on with the same try', () => {
    const now = realOutline.bank.map(({ id }) => id);
    expect(stillThere(record.final.draw, drawn)).toEqual(stillThere(drawn, now));
    expect(record.final).toMatchObject({ attempt: 2, seed: 123_456_789, phase: 'asking', index: 3 });
    expect(record.final.answers['Q46'] ?? 'retired').toEqual(now.includes('Q46') ? { response: 'abcd', seconds: 11 } : 'retired');
  });
});

describe('the folder of frozen records', () => {
  it('holds one text per released version, each of them tested here', () => {
    expect(readdirSync(folder).sort()).toEqual(['README.md', 'v1.txt']);
  });
});
