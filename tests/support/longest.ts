import type { Outline } from '../../src/domain/outline';
import type { ProgressRecord } from '../../src/domain/progress';
import type { ConversationQuestion, Question } from '../../src/domain/question';
import { sayNext, walk } from '../../src/domain/response';

/** Every response that a learner can come to by pressing options, one at a time. */
export const talks = (question: ConversationQuestion): string[] => {
  const seen = new Set(['']);
  for (const response of seen) {
    const { turn } = walk(question.start, question.next, response);
    for (const key of Object.keys(question.next[turn] ?? {})) seen.add(sayNext(question, response, key));
  }
  return [...seen];
};

export const longestResponse = (question: Question): string => {
  switch (question.type) {
    case 'single':
    case 'plan':
      return question.keys.charAt(0);
    case 'multiple':
    case 'ordering':
      return question.keys;
    case 'matching':
      return question.correct;
    case 'conversation':
      return talks(question).reduce((a, b) => (b.length > a.length ? b : a));
  }
};

/** The fullest record that a learner can come to: every role tried, everything answered, a hundred tries at the check. */
export const fullestRecord = (outline: Outline): ProgressRecord => {
  const pages = outline.lessons.flatMap((lesson) => lesson.pages);
  const questions = pages.flatMap((page) => page.questions);
  const size = outline.final.draw.reduce((sum, { count }) => sum + count, 0);
  // The items with the longest answers, and one parallel for each safety item that a draw can hold.
  const items = [...outline.bank].sort((a, b) => longestResponse(b).length - longestResponse(a).length);
  const draw = items.slice(0, size).map(({ id }) => id);
  const parallels = items.slice(size, size * 2).map(({ id }) => id);
  return {
    language: 'en',
    role: outline.roles.reduce((a, b) => (b.length > a.length ? b : a)),
    place: { screen: 'final' },
    visited: pages.map(({ id }) => id),
    answers: Object.fromEntries(
      questions.map((question) => [question.id, { response: longestResponse(question), checked: true, confidence: 3 }]),
    ),
    missed: Object.fromEntries(questions.map(({ id }) => [id, 175])),
    comfort: '32313',
    final: {
      attempt: 100,
      seed: 2 ** 32 - 1,
      phase: 'parallel',
      draw,
      parallels,
      index: parallels.length - 1,
      // Four hours spent on each item.
      answers: Object.fromEntries(
        items.slice(0, size * 2).map((item) => [item.id, { response: longestResponse(item), seconds: 14_400 }]),
      ),
    },
    best: 100,
    outcome: 'passed',
    passedOn: 40_000,
    // Four months of open screens.
    seconds: 9_999_999,
  };
};
