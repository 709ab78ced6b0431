import { assign, setup } from 'xstate';
import type { Outline } from '../domain/outline';
import { parallelsFor } from '../domain/parallels';
import type { FinalProgress, ProgressRecord } from '../domain/progress';
import { isComplete } from '../domain/response';
import { itemOf } from '../domain/scoring';

/** The final check: one item at a time, an overview, then another form of each missed safety item. */
export interface QuizInput {
  readonly outline: Outline;
  readonly role: ProgressRecord['role'];
  /** Phase asking or parallel. */
  readonly final: FinalProgress;
  /** Milliseconds now; only differences count. */
  readonly now: () => number;
}

export interface QuizContext extends QuizInput {
  /** When the item on screen came up. */
  readonly since: number;
}

export type QuizEvent =
  | { type: 'CHOOSE'; response: string }
  | { type: 'NEXT' }
  | { type: 'BACK' }
  /** Opens an item from the overview. */
  | { type: 'OPEN'; index: number }
  | { type: 'SUBMIT' };

/** The item on screen; undefined on the overview. */
export const currentItem = ({ phase, draw, parallels, index }: FinalProgress): string | undefined =>
  (phase === 'parallel' ? parallels : draw)[index];

const isAnswered = (outline: Outline, final: FinalProgress, id: string | undefined): boolean => {
  const item = id === undefined ? undefined : itemOf(outline, id);
  return id !== undefined && item !== undefined && isComplete(item, final.answers[id]?.response ?? '');
};

/** Positions of drawn items that still lack an answer. */
export const openItems = (outline: Outline, final: FinalProgress): number[] =>
  final.draw.flatMap((id, index) => (isAnswered(outline, final, id) ? [] : [index]));

const withFinal = (context: QuizContext, change: Partial<FinalProgress>) => ({ final: { ...context.final, ...change } });

/** Books the time since the item came up, then shows another. */
const show = (context: QuizContext, index: number) => {
  const now = context.now();
  return { ...withFinal(context, { index, answers: timed(context, now) }), since: now };
};

const timed = ({ final, since }: QuizContext, now: number): FinalProgress['answers'] => {
  const id = currentItem(final);
  const answer = id === undefined ? undefined : final.answers[id];
  if (id === undefined || answer === undefined) return final.answers;
  // An hour away from the screen is not an hour of thinking; clocks set back count nothing.
  const spent = Math.min(600, Math.max(0, Math.round((now - since) / 1000)));
  return { ...final.answers, [id]: { ...answer, seconds: answer.seconds + spent } };
};

const parallelsOf = ({ outline, role, final }: QuizContext): string[] => parallelsFor(outline, role, final);

export const quizMachine = setup({
  types: {
    input: {} as QuizInput,
    context: {} as QuizContext,
    events: {} as QuizEvent,
    output: {} as FinalProgress,
  },
  guards: {
    'resumes with parallels': ({ context }) => context.final.phase === 'parallel',
    'item is answered': ({ context }) => isAnswered(context.outline, context.final, currentItem(context.final)),
    'is the first item': ({ context }) => context.final.index === 0,
    'all are answered': ({ context }) => context.final.draw.length > 0 && openItems(context.outline, context.final).length === 0,
    'all are answered and a safety item needs another form': ({ context }) =>
      context.final.draw.length > 0 && openItems(context.outline, context.final).length === 0 && parallelsOf(context).length > 0,
    'is the last parallel': ({ context }) =>
      isAnswered(context.outline, context.final, currentItem(context.final)) &&
      context.final.index >= context.final.parallels.length - 1,
    'item exists': ({ context }, { index }: { index: number }) => index >= 0 && index <= context.final.draw.length,
  },
  actions: {
    choose: assign(({ context, event }) => {
      const id = currentItem(context.final);
      if (event.type !== 'CHOOSE' || id === undefined) return {};
      const seconds = context.final.answers[id]?.seconds ?? 0;
      return withFinal(context, { answers: { ...context.final.answers, [id]: { response: event.response, seconds } } });
    }),
    'show the next item': assign(({ context }) => show(context, context.final.index + 1)),
    'show the item before': assign(({ context }) => show(context, context.final.index - 1)),
  },
}).createMachine({
  id: 'quiz',
  context: ({ input }) => ({ ...input, since: input.now() }),
  initial: 'resuming',
  states: {
    resuming: { always: [{ guard: 'resumes with parallels', target: 'parallel' }, { target: 'asking' }] },
    asking: {
      on: {
        CHOOSE: { actions: 'choose' },
        NEXT: { guard: 'item is answered', actions: 'show the next item' },
        BACK: [{ guard: 'is the first item', target: 'left' }, { actions: 'show the item before' }],
        OPEN: {
          guard: { type: 'item exists', params: ({ event }) => event },
          actions: assign(({ context, event }) => show(context, event.index)),
        },
        SUBMIT: [
          {
            guard: 'all are answered and a safety item needs another form',
            target: 'parallel',
            actions: assign(({ context }) =>
              withFinal(context, { phase: 'parallel', parallels: parallelsOf(context), index: 0 }),
            ),
          },
          { guard: 'all are answered', target: 'done' },
        ],
      },
    },
    parallel: {
      on: {
        CHOOSE: { actions: 'choose' },
        SUBMIT: [
          { guard: 'is the last parallel', target: 'done', actions: assign(({ context }) => show(context, context.final.index)) },
          { guard: 'item is answered', actions: 'show the next item' },
        ],
      },
    },
    /** Back to the page before the check; the attempt stays open. */
    left: { type: 'final' },
    done: { type: 'final', entry: assign(({ context }) => withFinal(context, { phase: 'graded' })) },
  },
  output: ({ context }) => context.final,
});
