import { assign, fromPromise, setup } from 'xstate';
import type { AnswerReport, LmsPort, Report, SaveResult } from '../../scorm/port';
import type { ProgressRecord } from '../domain/progress';

/** When and how often the LMS is told. What it is told is the course's business, how it is told the adapter's. */
export interface SessionDeps {
  readonly port: LmsPort;
  /** Puts a record into the port's words at the moment of writing, so that seconds are true. */
  readonly toReport: (record: ProgressRecord, answers: readonly AnswerReport[]) => Report;
}

export interface SessionContext {
  readonly record: ProgressRecord;
  /** Final answers graded in this session; the adapter sends each once. */
  readonly answers: readonly AnswerReport[];
  readonly failures: number;
  /** After the end: whether the last write arrived, as far as the LMS says; undefined while it is on its way. */
  readonly kept: boolean | undefined;
}

export type SessionEvent =
  /** A step was finished: commit within seconds. */
  | { type: 'CHANGED'; record: ProgressRecord }
  /** Only a draft changed: keep it with the next step, or when the page is hidden. */
  | { type: 'TOUCHED'; record: ProgressRecord }
  /** The final check was graded: commit at once. */
  | { type: 'GRADED'; record: ProgressRecord; answers: readonly AnswerReport[] }
  | { type: 'HIDDEN' }
  /** The learner is done, or (`leaving`) the page goes, for good as far as anyone can know. */
  | { type: 'LEAVE'; leaving?: true }
  /** The page came back from the back/forward cache. */
  | { type: 'RETURN' }
  | { type: 'RETRY' }
  | { type: 'WRITTEN'; result: SaveResult };

/** Milliseconds. A step is committed within two seconds; drafts wait, since they come in bursts. */
const commitDelay = 2000;
const draftDelay = 15000;
const retryDelays = [1000, 2000, 4000, 8000, 15000, 30000];

/** Says what the LMS answered, and again when an answer that was still on its way has come. */
const tell = (result: SaveResult, self: { send: (event: SessionEvent) => void }): void => {
  self.send({ type: 'WRITTEN', result });
  if ('settled' in result) void result.settled.then((later) => tell(later, self));
};

export const createSessionMachine = ({ port, toReport }: SessionDeps) =>
  setup({
    types: {
      input: {} as { record: ProgressRecord },
      context: {} as SessionContext,
      events: {} as SessionEvent,
    },
    actors: { reopen: fromPromise(() => port.open()) },
    delays: {
      commitDelay,
      draftDelay,
      retryDelay: ({ context }) => retryDelays[Math.min(context.failures, retryDelays.length) - 1] ?? commitDelay,
    },
    guards: {
      // Without an LMS the port keeps the record in this browser, so there is nothing to try again.
      'was saved': (_, { result }: { result: SaveResult }) => result.ok || result.reason === 'offline',
      'is on its way': (_, { result }: { result: SaveResult }) => 'settled' in result,
      'may succeed later': (_, { result }: { result: SaveResult }) => !result.ok && result.reason === 'retry',
    },
    actions: {
      keep: assign(({ event }) => ('record' in event ? { record: event.record } : {})),
      'keep graded answers': assign(({ context, event }) =>
        event.type === 'GRADED' ? { record: event.record, answers: [...context.answers, ...event.answers] } : {},
      ),
      // Synchronous on purpose: a page that is going runs nothing after its handler returned.
      write: ({ context, self }) => {
        tell(port.save(toReport(context.record, context.answers)), self);
      },
      finish: ({ context, self, event }) => {
        const leaving = event.type === 'LEAVE' && event.leaving === true;
        tell(port.close(toReport(context.record, context.answers), leaving), self);
      },
      'count a failure': assign(({ context }) => ({ failures: context.failures + 1 })),
      'forget failures': assign({ failures: 0 }),
    },
  }).createMachine({
    id: 'session',
    context: ({ input }) => ({ record: input.record, answers: [], failures: 0, kept: true }),
    initial: 'clean',
    on: {
      CHANGED: { actions: 'keep', target: '.dirty' },
      GRADED: { actions: 'keep graded answers', target: '.saving' },
      LEAVE: '.closed',
      // Of an earlier write, while newer changes wait: a failure is no less a failure.
      WRITTEN: {
        guard: { type: 'may succeed later', params: ({ event }) => event },
        target: '.retrying',
        actions: 'count a failure',
      },
    },
    states: {
      /** The LMS has everything. */
      clean: { on: { TOUCHED: { actions: 'keep', target: 'touched' } } },
      touched: {
        after: { draftDelay: 'saving' },
        on: { TOUCHED: { actions: 'keep' }, HIDDEN: 'saving' },
      },
      dirty: {
        after: { commitDelay: 'saving' },
        // The first change starts the clock; later ones ride along.
        on: { CHANGED: { actions: 'keep' }, TOUCHED: { actions: 'keep' }, HIDDEN: 'saving' },
      },
      saving: {
        entry: 'write',
        on: {
          TOUCHED: { actions: 'keep', target: 'touched' },
          WRITTEN: [
            { guard: { type: 'is on its way', params: ({ event }) => event } },
            { guard: { type: 'was saved', params: ({ event }) => event }, target: 'clean', actions: 'forget failures' },
            {
              guard: { type: 'may succeed later', params: ({ event }) => event },
              target: 'retrying',
              actions: 'count a failure',
            },
            { target: 'apart' },
          ],
        },
      },
      /** The LMS refused; everything is kept and tried again. */
      retrying: {
        after: { retryDelay: 'saving' },
        on: { CHANGED: { actions: 'keep' }, TOUCHED: { actions: 'keep' }, HIDDEN: 'saving', RETRY: 'saving', WRITTEN: {} },
      },
      /** Nothing reaches an LMS from here: review mode, or its session is over. The course goes on. */
      apart: {
        on: {
          CHANGED: { actions: 'keep' },
          TOUCHED: { actions: 'keep' },
          GRADED: { actions: 'keep graded answers' },
          WRITTEN: {},
        },
      },
      closed: {
        entry: 'finish',
        on: {
          LEAVE: {},
          WRITTEN: {
            actions: assign({
              kept: ({ event: { result } }) =>
                'settled' in result ? undefined : result.ok || result.reason === 'offline' || result.reason === 'review',
            }),
          },
          CHANGED: { actions: 'keep' },
          TOUCHED: { actions: 'keep' },
          GRADED: { actions: 'keep graded answers' },
          RETURN: 'reopening',
        },
      },
      reopening: {
        invoke: {
          src: 'reopen',
          onDone: 'dirty',
          onError: 'apart',
        },
        on: {
          CHANGED: { actions: 'keep' },
          TOUCHED: { actions: 'keep' },
          GRADED: { actions: 'keep graded answers' },
          WRITTEN: {},
        },
      },
    },
  });

export type SessionState = 'clean' | 'touched' | 'dirty' | 'saving' | 'retrying' | 'apart' | 'closed' | 'reopening';
