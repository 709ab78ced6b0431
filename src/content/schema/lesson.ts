import { z } from 'zod';
import { keyed } from '../block';
import { anyBlockWords, blockStructure, kindOf } from '../blocks';
import { lessonId, objectiveId, roleId, slug } from './ids';
import { line, richText } from './text';

const page = z.strictObject({
  id: slug.describe('Stable id, unique in the course. Never change or reuse it.'),
  roles: z.array(roleId).min(1).optional().describe('Only these roles see the page. Leave out for all.'),
  extension: slug.optional().describe('Only shown when an administrator switched this extension on.'),
  skippable: z.literal(true).optional().describe('May be left unanswered without losing credit (a hard passage).'),
  blocks: z.array(blockStructure).min(1).max(8),
});

/** modules/NN-name.yaml and modules/bN-name.yaml: what a lesson is made of, without its words. */
export const lessonStructure = z.strictObject({
  id: lessonId,
  minutes: z.number().min(0.5).max(15),
  objectives: z.array(objectiveId).min(1),
  pages: z.array(page).min(1).max(20),
});
export type LessonStructure = z.output<typeof lessonStructure>;
export type PageStructure = z.output<typeof page>;

const pageWords = (structure?: PageStructure) =>
  z.strictObject({
    title: line.describe('The screen title (h1).'),
    lead: richText.optional().describe('At most two lines under the title.'),
    blocks: structure
      ? (z.strictObject(
          Object.fromEntries(structure.blocks.map((block) => [block.id, kindOf(block.kind).words(block)])),
        ) as unknown as z.ZodType<Record<string, unknown>>)
      : (keyed(undefined, anyBlockWords) as z.ZodType<Record<string, unknown>>),
  });

/** The same name with .LANGUAGE.yaml: the words of a lesson, by the ids of its structure. */
export const lessonWords = (structure?: LessonStructure) =>
  z.strictObject({
    title: line,
    does: line.describe('What the learner does in it, one short line for the course map.'),
    pages: structure
      ? (z.strictObject(Object.fromEntries(structure.pages.map((one) => [one.id, pageWords(one)]))) as unknown as z.ZodType<
          Record<string, z.output<ReturnType<typeof pageWords>>>
        >)
      : keyed(undefined, pageWords()),
  });
export type LessonWords = z.output<ReturnType<typeof lessonWords>>;
