import type { Inline, RichText } from '../domain/text';
import type { Course } from './load';
import { parseRichText } from './markdown';
import type { Path, YamlFile } from './yaml-file';

/** A string that learners read, parsed, with its place. */
export interface LearnerText {
  readonly file: YamlFile;
  readonly path: Path;
  readonly language: string;
  readonly source: string;
  readonly text: RichText;
}

const parsed = new WeakMap<Course, LearnerText[]>();

/** All learner text of lessons, items, job aids, course and channels. Claims, certificate and interface words have their own rules. */
export const learnerTexts = (course: Course): LearnerText[] => {
  // Many rules ask for the same texts.
  const texts =
    parsed.get(course) ??
    [course.course, course.channels, course.aid, ...course.lessons, ...course.banks].flatMap(({ wordFiles }) =>
      textsOf(wordFiles),
    );
  parsed.set(course, texts);
  return texts;
};

/** The strings of words files, parsed. */
export const textsOf = (wordFiles: Readonly<Record<string, YamlFile>>): LearnerText[] =>
  Object.entries(wordFiles).flatMap(([language, file]) =>
    file.strings().map(({ path, value }) => ({ file, path, language, source: value, text: parseRichText(value).value })),
  );

/** Every part of a text, outer before inner. */
export const parts = (text: RichText): Inline[] =>
  text.flatMap((block) => (block[0] === 'p' ? [...block[1]] : block[1].flat())).flatMap(deep);

const deep = (part: Inline): Inline[] => {
  if (typeof part === 'string' || part[0] === 'channel') return [part];
  return [part, ...(part.length === 2 ? part[1] : part[2]).flatMap(deep)];
};

/** Claim ids that a text cites. */
export const citedClaims = (text: RichText): string[] =>
  parts(text).flatMap((part) => (typeof part !== 'string' && part[0] === 'claim' ? [part[1]] : []));
