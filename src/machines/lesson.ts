import { assign, setup } from 'xstate';
import type { PageOutline } from '../domain/outline';
import type { Answer, Confidence, Question } from '../domain/question';
import { isComplete } from '../domain/response';

/** One lesson from page to page. Knows no words, no screen, no other lesson. */
export interface LessonInput {
  /** Pages that this learner sees, in order. */
  readonly pages: readonly PageOutline[];
  /** Page to open; the first where it is not among them. */
  readonly at: string;
  readonly visited: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** Pages may be left unanswered. */
  readonly free?: boolean;
}

export interface LessonContext {
  readonly pages: readonly PageOutline[];
  readonly index: number;
  readonly visited: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly free: boolean;
}

export type LessonEvent =
  /** Keeps a draft; a checked answer is not overwritten. */
  | { type: 'ANSWER'; question: string; response: string; confidence?: Confidence }
  /** Judges a complete draft. */
  | { type: 'CHECK'; question: string }
  /** Opens a checked question again. */
  | { type: 'AGAIN'; question: string }
  | { type: 'NEXT' }
  | { type: 'BACK' };

export interface LessonOutput {
  readonly leaves: 'forward' | 'backward';
  readonly visited: readonly string[];
}

const openAnswer: Answer = { response: '', checked: false, confidence: 0 };

/** A page may be left forward when everything on it was answered, or when it may be skipped. */
export const mayContinue = (page: PageOutline | undefined, answers: Readonly<Record<string, Answer>>): boolean =>
  page === undefined || page.skippable === true || page.questions.every(({ id }) => answers[id]?.checked === true);

const pageAt = ({ pages, index }: LessonContext): PageOutline | undefined => pages[index];

const mayLeave = (context: LessonContext): boolean => context.free || mayContinue(pageAt(context), context.answers);

const questionOf = (context: LessonContext, id: string): Question | undefined =>
  pageAt(context)?.questions.find((question) => question.id === id);

const withAnswer = (context: LessonContext, id: string, change: Partial<Answer>) => ({
  answers: { ...context.answers, [id]: { ...openAnswer, ...context.answers[id], ...change } },
});

const withVisited = (context: LessonContext): readonly string[] => {
  const id = pageAt(context)?.id;
  return id === undefined || context.visited.includes(id) ? context.visited : [...context.visited, id];
};

export const lessonMachine = setup({
  types: {
    input: {} as LessonInput,
    context: {} as LessonContext,
    events: {} as LessonEvent,
    output: {} as LessonOutput,
  },
  guards: {
    'question is open': ({ context }, { question }: { question: string }) =>
      questionOf(context, question) !== undefined && context.answers[question]?.checked !== true,
    'question is on the page': ({ context }, { question }: { question: string }) => questionOf(context, question) !== undefined,
    'answer is complete': ({ context }, { question }: { question: string }) => {
      const found = questionOf(context, question);
      return found !== undefined && isComplete(found, context.answers[question]?.response ?? '');
    },
    'page is done and is the last': ({ context }) => mayLeave(context) && context.index >= context.pages.length - 1,
    'page is done': ({ context }) => mayLeave(context),
    'page is the first': ({ context }) => context.index === 0,
  },
}).createMachine({
  id: 'lesson',
  context: ({ input: { pages, at, visited, answers, free = false } }) => ({
    pages,
    free,
    visited,
    answers,
    index: Math.max(
      0,
      pages.findIndex(({ id }) => id === at),
    ),
  }),
  initial: 'reading',
  states: {
    reading: {
      on: {
        ANSWER: {
          guard: { type: 'question is open', params: ({ event }) => event },
          actions: assign(({ context, event: { question, response, confidence } }) =>
            withAnswer(context, question, { response, ...(confidence !== undefined && { confidence }) }),
          ),
        },
        CHECK: {
          guard: { type: 'answer is complete', params: ({ event }) => event },
          actions: assign(({ context, event }) => withAnswer(context, event.question, { checked: true })),
        },
        AGAIN: {
          guard: { type: 'question is on the page', params: ({ event }) => event },
          actions: assign(({ context, event }) => withAnswer(context, event.question, { checked: false })),
        },
        NEXT: [
          {
            guard: 'page is done and is the last',
            target: 'leftForward',
            actions: assign(({ context }) => ({ visited: withVisited(context) })),
          },
          {
            guard: 'page is done',
            actions: assign(({ context }) => ({ visited: withVisited(context), index: context.index + 1 })),
          },
        ],
        BACK: [
          { guard: 'page is the first', target: 'leftBackward' },
          { actions: assign(({ context }) => ({ index: context.index - 1 })) },
        ],
      },
    },
    leftForward: { type: 'final' },
    leftBackward: { type: 'final' },
  },
  output: ({ context, event }) => ({
    leaves: event.type.includes('leftBackward') ? 'backward' : 'forward',
    visited: context.visited,
  }),
});
