import { describe, expect, it } from 'vitest';
import { complaints, edited, smallCourse } from '../../tests/support/content-files';

const lesson = 'modules/01-lesson.yaml';
const words = 'modules/01-lesson.en.yaml';
const course = 'modules/course.yaml';

describe('the small course of these tests', () => {
  it('is sound as it stands', () => {
    expect(complaints(smallCourse)).toEqual([]);
  });
});

/** The file, what stands in it and what somebody wrote instead; then all that the validator says. */
const mistakes: readonly [what: string, file: string, was: string, becomes: string, says: string[]][] = [
  [
    'a key that is misspelled',
    words,
    '        after: Thank you.',
    '        aftr: Thank you.',
    [
      `${words}:26:9 pages › m1-ask › blocks › m1-ask-talk › after is missing. Add it with its words.`,
      `${words}:37:9 pages › m1-ask › blocks › m1-ask-talk has the unknown key "aftr". Did you mean "after"?`,
    ],
  ],
  [
    'a key that is misspelled in a block of one of many kinds',
    lesson,
    'objective: O1.1\n        claims',
    'objectiv: O1.1\n        claims',
    [
      `${lesson}:12:9 pages › 1 › blocks › 0 › objective is missing. Add it with its words.`,
      `${lesson}:15:9 pages › 1 › blocks › 0 has the unknown key "objectiv". Did you mean "objective"?`,
    ],
  ],
  [
    'a key that does not belong there',
    words,
    'm1-read-help: {}',
    'm1-read-help: { colour: Red }',
    [`${words}:10:23 pages › m1-read › blocks › m1-read-help has the unknown key "colour". Known: heading.`],
  ],
  ['a key that is missing', lesson, 'minutes: 2\n', '', [`${lesson}:1:1 minutes is missing. Add it.`]],
  [
    'a key without a value',
    words,
    'm1-read-help: {}',
    'm1-read-help:',
    [`${words}:10:20 pages › m1-read › blocks › m1-read-help should be a group of keys.`],
  ],
  ['text for a number', lesson, 'minutes: 2', 'minutes: two', [`${lesson}:2:10 minutes should be a number.`]],
  ['a number for text', words, 'title: The lesson', 'title: 5', [`${words}:1:8 title should be text (put it in quotes).`]],
  [
    'a part of a number',
    'quizzes/final.yaml',
    'passMark: 80',
    'passMark: 80.5',
    ['quizzes/final.yaml:6:11 passMark should be a whole number.'],
  ],
  [
    'a number too high',
    'quizzes/final.yaml',
    'passMark: 80',
    'passMark: 180',
    ['quizzes/final.yaml:6:11 passMark may have 100 at most.'],
  ],
  [
    'text without words',
    words,
    'title: The lesson',
    'title: " "',
    [`${words}:1:8 title is empty; write the words or take the key out.`],
  ],
  [
    'a kind of block that there is not',
    lesson,
    'kind: picture, media',
    'kind: pictur, media',
    [
      `${lesson}:7:34 pages › 0 › blocks › 0 › kind does not know "pictur". It may be: text, callout, picture, dialogue, guess, sort, matching, signs, conversation, ordering, choice, chart, channels, plan, summary, aid. Did you mean "picture"?`,
    ],
  ],
  [
    'a block without its type',
    lesson,
    '        type: single\n',
    '',
    [`${lesson}:12:9 pages › 1 › blocks › 0 › type is missing. It may be: single, multiple.`],
  ],
  [
    'a word that is not on the list',
    course,
    'roles: [school]',
    'roles: [scool]',
    [`${course}:5:9 roles › 0 may be: school, foster, volunteer. Did you mean "school"?`],
  ],
  [
    'a date of another kind',
    course,
    '2026-11-22',
    '22.11.2026',
    [`${course}:3:10 updated is not a date: write year-month-day, such as 2026-11-22.`],
  ],
  [
    'half a web address',
    'modules/claims.yaml',
    'https://example.org/a',
    'example.org',
    ['modules/claims.yaml:7:8 def-minor › url is not a web address: write all of it, such as https://example.org/page.'],
  ],
  [
    'a phone number that nobody can dial',
    'modules/channels.yaml',
    '1-888-373-7888',
    '888 3737',
    ['modules/channels.yaml:2:10 hotline › phone is not a phone number: write 911, 988 or 1-888-373-7888.'],
  ],
  [
    'an id with a capital',
    'modules/claims.yaml',
    'def-minor:',
    'Def Minor:',
    ['modules/claims.yaml:1:1 Def Minor is not a claim id.'],
  ],
  [
    'an option key that no LMS takes',
    lesson,
    '[{ key: a }, { key: b, correct: true }]',
    '[{ key: A }, { key: b, correct: true }]',
    [`${lesson}:17:26 pages › 1 › blocks › 0 › options › 0 › key is not an option key: write one lower-case letter, a to z.`],
  ],
  [
    'a single option',
    lesson,
    '[{ key: a }, { key: b, correct: true }]',
    '[{ key: b, correct: true }]',
    [`${lesson}:17:18 pages › 1 › blocks › 0 › options needs at least 2 entries.`],
  ],
  [
    'a key that stands twice in a list',
    lesson,
    '[{ key: a }, { key: b, correct: true }]',
    '[{ key: a }, { key: a, correct: true }]',
    [`${lesson}:17:31 uses the key "a" twice in one list. Keys are one letter each, all different.`],
  ],
  [
    'an alt text that tells a story',
    'modules/media/media.en.yaml',
    'A door',
    'A door that stands open and leads on. '.repeat(4),
    ['modules/media/media.en.yaml:1:14 door › alt is over 150 characters; say only what is there.'],
  ],
];

describe('the validator names the place, the mistake and the mend of', () => {
  it.each(mistakes)('%s', (_, file, was, becomes, says) => {
    expect(complaints(edited(file, was, becomes))).toEqual(says);
  });
});
