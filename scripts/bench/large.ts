import { placedQuestions } from '../../src/content/course-questions';
import type { Course, Pair } from '../../src/content/load';

const copies = 10;
const items = 700;
/** Pages of each lesson: with more, pages and questions would outgrow the 1,296 numbers of the ledger. */
const pages = 5;

/** The same data with each lesson, page, question and item under another id. */
const copyOf = <T>(data: T, number: number): T =>
  JSON.parse(JSON.stringify(data).replace(/"(m\d|Q\d+)(?=["-])/g, `"$1x${number}`)) as T;

const copied = <S extends object, W>({ structure, words, ...rest }: Pair<S, W>, number: number): Pair<S, W> => ({
  ...rest,
  structure: copyOf(structure, number),
  words: copyOf(words, number),
});

/**
 * The course ten times over: 60 lessons of five pages, and a bank of 700 items. Not valid content, whose lessons are
 * counted with one digit, but valid for everything behind the checks.
 */
export const enlarged = (course: Course): Course => {
  const numbers = Array.from({ length: copies }, (_, i) => i);
  const taken = course.course.structure.lessons;
  const lessons = numbers.flatMap((number) =>
    course.lessons
      .filter(({ structure }) => taken.includes(structure.id))
      .map((lesson) =>
        copied({ ...lesson, structure: { ...lesson.structure, pages: lesson.structure.pages.slice(0, pages) } }, number),
      ),
  );
  let left = items;
  const banks = numbers.flatMap((number) =>
    course.banks.map((bank) => {
      const some = bank.structure.items.slice(0, left);
      left -= some.length;
      return copied({ ...bank, structure: { ...bank.structure, items: some } }, number);
    }),
  );
  const draft: Course = {
    ...course,
    lessons,
    banks,
    course: {
      ...course.course,
      structure: { ...course.course.structure, lessons: lessons.map(({ structure }) => structure.id) },
    },
    final: { ...course.final, rules: { ...course.final.rules, draw: copyOf(course.final.rules.draw, 0) } },
  };
  let next = 0;
  const ledger = {
    ...course.ledger,
    pages: Object.fromEntries(lessons.flatMap(({ structure }) => structure.pages.map(({ id }) => [id, { n: next++ }]))),
    questions: Object.fromEntries(
      placedQuestions(draft).map(({ draft: { id, type } }) => [id, { n: next++, type, keys: '', answer: '', says: '' }]),
    ),
  };
  return { ...draft, ledger };
};
