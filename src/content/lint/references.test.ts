import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../../../tests/support/content-files';

const lesson = 'modules/01-lesson.yaml';
const words = 'modules/01-lesson.en.yaml';

const dangling: readonly [what: string, file: string, was: string, becomes: string, says: string][] = [
  [
    'a claim in text',
    words,
    'claim:def-minor',
    'claim:def-minr',
    `${words}:9:15 names the claim "def-minr", which modules/claims.yaml does not have. Did you mean "def-minor"?`,
  ],
  [
    'a claim of a block',
    lesson,
    'claims: [def-minor]',
    'claims: [gone]',
    `${lesson}:16:18 names the claim "gone", which modules/claims.yaml does not have. Add it there or take it out here.`,
  ],
  [
    'a channel in text',
    words,
    'channel:hotline',
    'channel:hotlin',
    `${words}:9:15 names the channel "hotlin", which modules/channels.yaml does not have. Did you mean "hotline"?`,
  ],
  [
    'a channel of a block',
    lesson,
    'channels: [hotline]',
    'channels: [phone]',
    `${lesson}:9:56 names the channel "phone", which modules/channels.yaml does not have. Add it there or take it out here.`,
  ],
  [
    'the claim under a channel',
    'modules/channels.yaml',
    'claim: def-minor',
    'claim: gone',
    'modules/channels.yaml:3:10 names the claim "gone", which modules/claims.yaml does not have. Add it there or take it out here.',
  ],
  [
    'a drawing of a block',
    lesson,
    'media: door',
    'media: dor',
    `${lesson}:7:50 names the drawing "dor", which modules/media/ does not have. Did you mean "door"?`,
  ],
  [
    'a drawing of the course',
    'modules/course.yaml',
    'hero: door',
    'hero: window',
    'modules/course.yaml:8:7 names the drawing "window", which modules/media/ does not have. Add it there or take it out here.',
  ],
  [
    'an objective of a question',
    lesson,
    'objective: O1.1\n        claims',
    'objective: O9.9\n        claims',
    `${lesson}:15:20 names the objective "O9.9", which modules/course.yaml does not have. Did you mean "O1.1"?`,
  ],
  [
    'an objective of a lesson',
    lesson,
    'objectives: [O1.1]',
    'objectives: [O2.1]',
    `${lesson}:3:14 names the objective "O2.1", which modules/course.yaml does not have. Did you mean "O1.1"?`,
  ],
  [
    'a lesson of the course',
    'modules/course.yaml',
    'lessons: [m1]',
    'lessons: [m1, m2]',
    'modules/course.yaml:6:15 names the lesson "m2", which modules/ does not have. Did you mean "m1"?',
  ],
  [
    'the lesson of a bank',
    'quizzes/1-lesson.yaml',
    'lesson: m1',
    'lesson: m9',
    'quizzes/1-lesson.yaml:1:9 names the lesson "m9", which modules/ does not have. Did you mean "m1"?',
  ],
  [
    'the lesson of a draw',
    'quizzes/final.yaml',
    'lesson: m1',
    'lesson: m9',
    'quizzes/final.yaml:2:15 names the lesson "m9", which modules/ does not have. Did you mean "m1"?',
  ],
];

describe('what is named has to exist:', () => {
  it.each(dangling)('%s', (_, file, was, becomes, says) => {
    expect(complaints(edited(file, was, becomes))).toContain(says);
  });
});
