import { describe, expect, it } from 'vitest';
import { compile } from '../src/content/compile';
import type { LessonPart, StartPart } from '../src/domain/parts';
import { plain, type RichText } from '../src/domain/text';
import { renderPlain } from './support/plain-text';
import { realCourse } from './support/real-course';

/** The plain-text pages of the real course: nothing given away before a lesson is done, nothing left out after. */
interface Asked {
  readonly id: string;
  readonly options?: readonly { readonly reason?: RichText }[];
  readonly turns?: readonly { readonly options: readonly { readonly reason: RichText }[] }[];
}

const { outline, parts } = compile(realCourse as NonNullable<typeof realCourse>);

const pages = outline.languages.flatMap((language) =>
  outline.lessons.flatMap((lesson) => {
    const part = parts[`${language}/${lesson.id}`] as LessonPart<Asked>;
    const start = parts[`${language}/start`] as StartPart;
    return lesson.pages.map((page) => ({
      name: `${language} ${page.id}`,
      open: renderPlain({ start, page, part: part as LessonPart, language, solved: false }),
      html: renderPlain({ start, page, part: part as LessonPart, language, solved: true }),
      asked: part.pages[page.id]?.blocks.filter((block) => page.questions.some(({ id }) => id === block.id)) ?? [],
    }));
  }),
);

const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

/** Reasons that are words alone; a help line in one brings its number from elsewhere. */
const reasonsOf = ({ options = [], turns = [] }: Asked): string[] =>
  [...options, ...turns.flatMap((turn) => turn.options)].flatMap(({ reason = [] }) =>
    reason.flatMap((block) => (block[0] === 'p' && !JSON.stringify(block).includes('"channel"') ? [plain(block[1])] : [])),
  );

const isShown = (html: string) => (reason: string) => words(html).includes(reason);

describe('the plain text of every page, in every language', () => {
  it('holds no reason of any answer while the lesson is open', () => {
    const given = pages.flatMap(({ name, open, asked }) =>
      asked
        .flatMap(reasonsOf)
        .filter(isShown(open))
        .map((reason) => `${name}: ${reason}`),
    );
    expect(given).toEqual([]);
  });

  it('holds every reason once the lesson is done', () => {
    const all = pages.flatMap(({ html, asked }) => asked.flatMap(reasonsOf).map((reason) => ({ reason, html })));
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ reason, html }) => !isShown(html)(reason)).map(({ reason }) => reason)).toEqual([]);
  });

  it('has one heading of its own, with those of its parts below', () => {
    for (const { name, html } of pages) expect(`${name} ${html.match(/<h\d/g)?.join('')}`).toMatch(/ <h2(<h3)*$/);
  });
});
