import { describe, expect, it } from 'vitest';
import { complaints, edited, smallCourse } from '../../../tests/support/content-files';

const lesson = 'modules/01-lesson.yaml';
const bank = 'quizzes/1-lesson.yaml';
const bankWords = 'quizzes/1-lesson.en.yaml';
const ledger = 'modules/ids.lock.yaml';
const newId = 'Saved records and LMS reports point at it: give the changed question a new id and keep or delete the old one.';
const firstOptions = '[{ key: a }, { key: b, correct: true }]';

/** The words of the first item exchanged, prompt and options. */
const reworded = (prompt: string, a: string, b: string) =>
  edited(
    bankWords,
    'text: Yes,',
    `text: ${b},`,
    edited(bankWords, 'text: No,', `text: ${a},`, edited(bankWords, 'Do you report a suspicion?', prompt)),
  );

describe('a published question', () => {
  it('keeps its right answer', () => {
    expect(complaints(edited(bank, firstOptions, '[{ key: a, correct: true }, { key: b }]'))).toEqual([
      `${bank}:3:9 "Q01" was published with options "ab" and answer "b", now "ab" and "a". ${newId}`,
    ]);
  });

  it('keeps its type', () => {
    const multiple = edited(
      bank,
      'type: single',
      'type: multiple',
      edited(bank, firstOptions, '[{ key: a }, { key: b, correct: true }, { key: c }]'),
    );
    const both = edited(
      bankWords,
      'b: { text: Yes, reason: So it is. }',
      'b: { text: Yes, reason: So it is. }\n      c: { text: Perhaps, reason: Think again. }',
      multiple,
    );
    expect(complaints(both)).toEqual([`${bank}:3:9 "Q01" was published as single and is now multiple. ${newId}`]);
  });

  it('keeps its options, and may get more', () => {
    const more = edited(
      bankWords,
      'b: { text: Yes, reason: So it is. }',
      'b: { text: Yes, reason: So it is. }\n      c: { text: Perhaps, reason: Think again. }',
    );
    expect(complaints(edited(bank, firstOptions, '[{ key: a }, { key: b, correct: true }, { key: c }]', more))).toEqual([]);

    const other = edited(bankWords, 'a: { text: No', 'd: { text: No');
    expect(complaints(edited(bank, firstOptions, '[{ key: d }, { key: b, correct: true }]', other))).toEqual([
      `${bank}:3:9 "Q01" was published with options "ab" and answer "b", now "db" and "b". ${newId}`,
    ]);
  });

  it('keeps each match when its cards are put in another order', () => {
    const cards = '[{ key: a, target: m }, { key: b, target: f }]';
    expect(complaints(edited(lesson, cards, '[{ key: b, target: f }, { key: a, target: m }]'))).toEqual([]);
    expect(complaints(edited(lesson, cards, '[{ key: a, target: f }, { key: b, target: f }]'))).toEqual([
      `${lesson}:18:13 "m1-ask-sort" was published with options "ab" and answer "mf", now "ab" and "ff". ${newId}`,
    ]);
  });

  it('may be polished', () => {
    expect(complaints(reworded('When do you report a suspicion?', 'Never', 'Soon'))).toEqual([]);
  });

  it('does not become another question under the old id', () => {
    expect(complaints(reworded('Which colors hang above?', 'Blue', 'Green'))).toEqual([
      `${bank}:3:9 "Q01" now asks something else than when it was published ("Do you report a suspicion? No Yes…"). ${newId} If only the wording changed, run "npm run ids -- --reworded Q01".`,
    ]);
  });

  it('may be retired; its entry stays', () => {
    const item = /items:\n {2}- id: Q01[\s\S]*?(?= {2}- id: Q02)/.exec(smallCourse.get(bank) ?? '')?.[0] ?? '';
    const said = /items:\n {2}Q01:[\s\S]*?(?= {2}Q02:)/.exec(smallCourse.get(bankWords) ?? '')?.[0] ?? '';
    const retired = edited(
      'quizzes/final.yaml',
      'safety: [tell]',
      'safety: []',
      edited(bank, item, 'items:\n', edited(bankWords, said, 'items:\n')),
    );
    expect(complaints(retired)).toEqual([]);
    expect(retired.get(ledger)).toContain('Q01:');
  });
});

describe('an id', () => {
  it('that is new is entered in the ledger first', () => {
    const page = edited(
      'modules/01-lesson.en.yaml',
      '  m1-read:\n',
      '  m1-first:\n',
      edited(lesson, 'id: m1-read\n', 'id: m1-first\n'),
    );
    expect(complaints(page)).toEqual([
      `${lesson}:5:9 the page id "m1-first" is not in ${ledger} yet. Run "npm run ids" to enter it.`,
    ]);
    const item = edited(bankWords, 'Q01:', 'Q11:', edited(bank, 'id: Q01', 'id: Q11'));
    expect(complaints(item)).toEqual([
      `${bank}:3:9 the question id "Q11" is not in ${ledger} yet. Run "npm run ids" to enter it.`,
    ]);
  });

  it('has a number of its own', () => {
    expect(complaints(edited(ledger, 'n: 1\n', 'n: 0\n'))).toEqual([
      `${ledger}:1:1 gives the number 0 twice. Numbers stand for ids in saved records; undo the edit.`,
    ]);
  });
});
