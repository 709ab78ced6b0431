import { z } from 'zod';
import { type Parsed, parseLine, parseRichText } from '../markdown';

const withMarkdown = <T>(parse: (source: string) => Parsed<T>) =>
  z
    .string()
    .trim()
    .min(1, 'is empty; write the words or take the key out')
    .transform((source, ctx) => {
      const { value, problems } = parse(source);
      for (const message of problems) ctx.issues.push({ code: 'custom', message, input: source });
      return value;
    });

/** One line of learner text: Markdown emphasis and the link kinds of docs/authoring.md, no lists, no line breaks. */
export const line = withMarkdown(parseLine).describe(
  'One line of text. Markdown: **bold**, *italic*, [words](claim:id), [9](plain:).',
);

/** Paragraphs and lists of learner text, same Markdown subset. */
export const richText = withMarkdown(parseRichText).describe(
  'Text in Markdown: paragraphs, - lists, **bold**, *italic*, [words](claim:id), [9](plain:). No HTML.',
);

/** Words that must stay free of markup: alt texts, document titles. */
export const plainWords = z.string().trim().min(1, 'is empty; write the words').describe('Plain words, no Markdown.');
