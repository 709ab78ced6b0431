import { stringify } from 'yaml';
import { meaning, placedQuestions } from '../../src/content/course-questions';
import type { ContentFiles } from '../../src/content/files';
import { ledgerPath } from '../../src/content/ids';
import { inspectCourse } from '../../src/content/load';
import { englishSays } from '../../src/content/wording';
import { certificateKeys } from '../../src/domain/certificate';
import { interfaceKeys } from '../../src/domain/strings';

/** A course in one lesson, as small as the rules allow; every test changes one thing in it. */
const course = `id: small
version: 1.0.0
updated: 2026-11-22
languages: [en]
roles: [school]
lessons: [m1]
objectives: [O1.1]
hero: door
pause: door
finish: door
`;

const courseWords = `title: A small course
short: Small
description: What it is.
keywords: [care, school, report]
independent: On its own.
headline: Notice and report
lead: Learn what to do.
promise: [See it, Say it, Report it]
notes:
  - { heading: Before you start, text: It is hard. }
  - { heading: What we keep, text: Your place. }
roles:
  school: { name: School, detail: You work in a school. }
objectives:
  O1.1: Know it
pause: { heading: Take a break, text: Breathe., grounding: Feel your feet. }
finish: { heading: Done, text: Well done. }
`;

const claims = `def-minor:
  use: teach
  check: confirmed
  publisher: A publisher
  title: A title
  published: 2024
  url: https://example.org/a
  verified: read-in-source
  checked: 2026-11-01
share-poll:
  use: teach-with-caveat
  check: could-not-confirm
  publisher: A publisher
  title: A poll
  published: 2023
  url: https://example.org/b
  verified: secondary
  checked: 2026-11-01
`.replace(/published: (\d+)/g, 'published: "$1"');

const claimsWords = `def-minor: { statement: A minor is a child., scope: Everywhere }
share-poll: { statement: Some said so., scope: People who were asked, caveat: Only those who answered. }
`;

const channels = `hotline:
  phone: 1-888-373-7888
  claim: def-minor
  checked: 2026-11-01
  how: called
  source: https://example.org/c
`;

const lesson = `id: m1
minutes: 2
objectives: [O1.1]
pages:
  - id: m1-read
    blocks:
      - { id: m1-read-pic, kind: picture, media: door }
      - { id: m1-read-text, kind: text }
      - { id: m1-read-help, kind: channels, channels: [hotline] }
  - id: m1-ask
    blocks:
      - id: m1-ask-one
        kind: choice
        type: single
        objective: O1.1
        claims: [def-minor]
        options: [{ key: a }, { key: b, correct: true }]
      - id: m1-ask-sort
        kind: sort
        objective: O1.1
        targets: [{ key: m }, { key: f }]
        options: [{ key: a, target: m }, { key: b, target: f }]
      - id: m1-ask-talk
        kind: conversation
        objective: O1.1
        turns:
          - key: a
            options: [{ key: x }, { key: y, best: true }]
          - key: b
            ends: true
            options: [{ key: x, best: true }, { key: y }]
`;

const lessonWords = `title: The lesson
does: Read and answer
pages:
  m1-read:
    title: Read this
    blocks:
      m1-read-pic: {}
      m1-read-text:
        text: A child is [under 18](claim:def-minor). Call [](channel:hotline).
      m1-read-help: {}
  m1-ask:
    title: Your turn
    blocks:
      m1-ask-one:
        prompt: Who is a child here?
        options:
          a: { text: Nobody, reason: Think again. }
          b: { text: Everybody under age, reason: So it is. }
      m1-ask-sort:
        prompt: Put each card where it belongs
        targets: { m: { text: Myth }, f: { text: Fact } }
        options:
          a: { text: They always run, reason: They do not. }
          b: { text: They often stay, reason: They do. }
      m1-ask-talk:
        turns:
          a:
            ask: What do you say first?
            options:
              x: { text: Why did you, reason: It blames. }
              y: { text: I am glad you came, reason: It opens. }
          b:
            ask: What do you say next?
            options:
              x: { text: I will report this, reason: It is true. }
              y: { text: I will keep it secret, reason: You cannot. }
        after: Thank you.
`;

const item = (id: string) => `  - id: ${id}
    type: single
    objective: O1.1
    difficulty: easy
    safety: tell
    options: [{ key: a }, { key: b, correct: true }]
`;
const itemWords = (id: string, asks: string) => `  ${id}:
    prompt: ${asks}
    options:
      a: { text: No, reason: Think again. }
      b: { text: Yes, reason: So it is. }
`;

const bank = `lesson: m1
items:
${item('Q01')}${item('Q02')}${item('Q03')}`;
const bankWords = `items:
${itemWords('Q01', 'Do you report a suspicion?')}${itemWords('Q02', 'May a colleague call instead?')}${itemWords('Q03', 'Should somebody listen calmly?')}`;

const final = `draw:
  - { lesson: m1, count: 1 }
scenarios: 0
roleItems: 0
safety: [tell]
passMark: 80
`;

const strings = stringify(
  Object.fromEntries(
    Object.entries(interfaceKeys).map(([group, keys]) => [group, Object.fromEntries(keys.map((key) => [key, 'Words']))]),
  ),
);

const aid = `notice: [{ key: a }]
say: [{ key: a }]
avoid: [{ key: a }]
steps: [{ key: a }, { key: b, roles: [school] }]
extra: [school]
channels: [hotline]
`;
const aidWords = `title: Notice and report
screenLead: Print it.
notice: { heading: What to notice, points: { a: Change } }
say: { heading: What to say, points: { a: I am glad you came. } }
avoid: { heading: What not to do, points: { a: Do not search. } }
steps: { heading: What to do, points: { a: "[Listen](claim:def-minor)", b: Report } }
extra: { school: { heading: At school, text: Tell the right place. } }
call: { heading: Who to call, danger: Danger, number: Number, who: Who }
channels: { hotline: Advice }
close: No real child is described.
`;

const unsigned: ContentFiles = new Map([
  ['modules/course.yaml', course],
  ['modules/course.en.yaml', courseWords],
  ['modules/claims.yaml', claims],
  ['modules/claims.en.yaml', claimsWords],
  ['modules/channels.yaml', channels],
  ['modules/channels.en.yaml', 'hotline: { name: The hotline, purpose: Somebody listens. }\n'],
  ['modules/interface.en.yaml', strings],
  ['modules/certificate.en.yaml', stringify(Object.fromEntries(certificateKeys.map((key) => [key, 'Words'])))],
  ['modules/job-aid.yaml', aid],
  ['modules/job-aid.en.yaml', aidWords],
  ['modules/media/door.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h9"/></svg>'],
  ['modules/media/media.en.yaml', 'door: { alt: A door }\n'],
  ['modules/01-lesson.yaml', lesson],
  ['modules/01-lesson.en.yaml', lessonWords],
  ['quizzes/1-lesson.yaml', bank],
  ['quizzes/1-lesson.en.yaml', bankWords],
  ['quizzes/final.yaml', final],
]);

/** All ids entered in the ledger, as `npm run ids` does before a release. */
const published = (files: ContentFiles): ContentFiles => {
  const { course: loaded } = inspectCourse(files);
  if (!loaded) throw new Error('the small course breaks a schema');
  let n = 0;
  const pages = Object.fromEntries(loaded.lessons.flatMap(({ structure }) => structure.pages.map(({ id }) => [id, { n: n++ }])));
  const questions = placedQuestions(loaded).map((placed) => {
    const { id, type } = placed.draft;
    return [id, { n: n++, type, ...meaning(placed.draft), says: englishSays(placed) }];
  });
  return new Map([...files, [ledgerPath, stringify({ pages, questions: Object.fromEntries(questions) })]]);
};

export const smallCourse = published(unsigned);

/** The small course with one text replaced in one file; fails when the text is not there, so that no test edits nothing. */
export const edited = (file: string, was: string, becomes: string, files: ContentFiles = smallCourse): ContentFiles => {
  const source = files.get(file);
  if (!source?.includes(was)) throw new Error(`${file} does not hold "${was}"`);
  return new Map([...files, [file, source.replace(was, () => becomes)]]);
};

export const without = (file: string): ContentFiles => new Map([...smallCourse].filter(([path]) => path !== file));

/** What the validator says, one line per problem. */
export const complaints = (files: ContentFiles): string[] =>
  inspectCourse(files).problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
