import { z } from 'zod';
import { keyed } from '../block';
import { lessonId, mediaName, objectiveId, roleId, slug } from './ids';
import { line, plainWords, richText } from './text';

/** modules/course.yaml: which lessons, in which order, for whom. */
export const courseStructure = z.strictObject({
  id: slug.describe('Course id in saved records and manifests. Changing it makes a new course of it.'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version: write three numbers, such as 1.2.0'),
  updated: z.iso.date().describe('Day of the last change of content.'),
  languages: z
    .array(z.enum(['en', 'es']))
    .min(1)
    .describe('The first is the default.'),
  roles: z.array(roleId).min(1),
  lessons: z.array(z.string().regex(/^m\d$/)).min(1).describe('Lesson ids in teaching order.'),
  objectives: z.array(objectiveId).min(1),
  boosters: z
    .array(z.strictObject({ id: slug, lesson: lessonId }))
    .default([])
    .describe('Short courses of their own to refresh what was learned: one lesson each, no final check.'),
  hero: mediaName,
  pause: mediaName,
  finish: mediaName,
});
export type CourseStructure = z.output<typeof courseStructure>;

const notes = z.array(z.strictObject({ heading: line, text: richText })).min(2);

/** What a booster says of itself; everything else it shares with the course. */
const boosterWords = z.strictObject({
  title: plainWords,
  short: plainWords.describe('Short title for the header bar.'),
  description: plainWords.describe('One or two sentences for the LMS catalogue.'),
  headline: line,
  lead: richText,
  promise: z.array(line).min(2).describe('What the learner practices again.'),
  finish: z.strictObject({ heading: line, text: richText }),
});

/** modules/course.LANGUAGE.yaml */
export const courseWords = (structure?: CourseStructure) =>
  z.strictObject({
    title: plainWords,
    short: plainWords.describe('Short title for the header bar.'),
    description: plainWords.describe('One or two sentences for the LMS catalogue.'),
    keywords: z.array(plainWords).min(3),
    independent: line.describe('That this is an independent course, not connected with any other training.'),
    headline: line,
    lead: richText,
    promise: z.array(line).min(3).describe('What the learner can do afterwards.'),
    notes: notes.describe('Content note: what you will meet, stop when you like, what is private.'),
    roles: keyed(structure?.roles, z.strictObject({ name: line, detail: line })),
    objectives: keyed(structure?.objectives, line),
    pause: z.strictObject({ heading: line, text: richText, grounding: line }),
    finish: z.strictObject({ heading: line, text: richText }),
    boosterNotes: notes.optional().describe('The content note of boosters, where no final check is reported.'),
    boosters: keyed(
      structure?.boosters.map(({ id }) => id),
      boosterWords,
    ).default({}),
  });
export type CourseWords = z.output<ReturnType<typeof courseWords>>;

/** modules/media/media.LANGUAGE.yaml: alt text by file name. */
export const mediaWords = (names?: readonly string[]) =>
  keyed(names, z.strictObject({ alt: plainWords.max(150, 'is over 150 characters; say only what is there') }));
export type MediaWords = z.output<ReturnType<typeof mediaWords>>;
