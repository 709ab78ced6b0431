import fc from 'fast-check';
import { type Comfort, comfortChoices, encodeComfort } from '../../src/domain/comfort';
import type { Outline } from '../../src/domain/outline';
import type { ProgressRecord } from '../../src/domain/progress';
import type { Question } from '../../src/domain/question';
import { talks } from './longest';

/** Any response that a learner can give, finished or not. */
export const anyResponse = (question: Question): fc.Arbitrary<string> => {
  switch (question.type) {
    case 'single':
    case 'plan':
      return fc.constantFrom('', ...question.keys);
    case 'multiple':
      return fc.subarray([...question.keys]).map((keys) => keys.join(''));
    case 'matching':
      return fc
        .array(fc.constantFrom('-', ...question.targets), { minLength: question.keys.length, maxLength: question.keys.length })
        .map((targets) => (targets.every((target) => target === '-') ? '' : targets.join('')));
    case 'ordering':
      return fc.shuffledSubarray([...question.keys], { minLength: question.keys.length }).map((keys) => keys.join(''));
    case 'conversation':
      return fc.constantFrom(...talks(question));
  }
};

const count = (max: number) => fc.nat({ max });
const anyOf = <T extends { readonly id: string }, A>(list: readonly T[], answer: (one: T) => fc.Arbitrary<A>) =>
  fc
    .subarray([...list])
    .chain((some) => fc.tuple(...some.map((one) => answer(one).map((given) => [one.id, given] as const))))
    .map((entries) => Object.fromEntries(entries) as Record<string, A>);

export const anyComfort = fc.record(
  Object.fromEntries(Object.entries(comfortChoices).map(([name, choices]) => [name, fc.constantFrom(...choices)])),
) as fc.Arbitrary<Comfort>;

/** Any record that the course can come to, and many that it cannot. */
export const anyRecord = (outline: Outline): fc.Arbitrary<ProgressRecord> => {
  const pages = outline.lessons.flatMap((lesson) => lesson.pages);
  const items = outline.bank.map(({ id }) => id);
  return fc.record({
    language: fc.constantFrom(...outline.languages),
    role: fc.constantFrom(null, ...outline.roles),
    place: fc.oneof(
      fc.constantFrom('welcome', 'final', 'result', 'review', 'end').map((screen) => ({ screen }) as const),
      fc.constantFrom(...pages).map(({ id }) => ({ screen: 'page', page: id }) as const),
    ),
    visited: fc.subarray(pages.map(({ id }) => id)),
    answers: anyOf(
      pages.flatMap(({ questions }) => questions),
      (question) =>
        fc.record({
          response: anyResponse(question),
          checked: fc.boolean(),
          confidence: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
        }),
    ),
    missed: anyOf(
      pages.flatMap(({ questions }) => questions),
      () => fc.option(count(35).map((n) => n * 5)),
    ),
    comfort: fc.option(anyComfort.map(encodeComfort)).map((code) => code ?? ''),
    final: fc.record({
      attempt: count(1_000),
      seed: count(2 ** 32 - 1),
      phase: fc.constantFrom('none' as const, 'asking' as const, 'parallel' as const, 'graded' as const),
      draw: fc.shuffledSubarray(items, { maxLength: 8 }),
      parallels: fc.shuffledSubarray(items, { maxLength: 4 }),
      index: count(8),
      answers: anyOf(outline.bank, (item) => fc.record({ response: anyResponse(item), seconds: count(14_400) })),
    }),
    best: fc.option(count(100)),
    outcome: fc.constantFrom('incomplete' as const, 'failed' as const, 'passed' as const),
    passedOn: fc.option(count(40_000)),
    seconds: count(9_999_999),
  });
};
