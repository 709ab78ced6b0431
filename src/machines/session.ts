import { assign, enqueueActions, fromPromise, setup } from 'xstate';
import type { AnswerReport, Launch, LmsPort, SaveResult } from '../../scorm/port';
import type { ProgressRecord } from '../domain/progress';
import type { Reporter } from './report';

/** When and how often the LMS is told. What it is told is the course's business, how it is told the adapter's. */
export interface SessionDeps {
  readonly port: LmsPort;
  /** Puts a record into the port's words at the moment of writing, so that seconds are true. */
  readonly toReport: Reporter['toReport'];
  readonly toText: Reporter['toText'];
}

export interface SessionInput {
  readonly record: ProgressRecord;
  /** dirty: the record holds what the LMS does not have, since this browser kept it · offline: no LMS was reached (yet) */
  readonly start?: 'clean' | 'dirty' | 'offline';
  /** Answers of an attempt that was graded before and that the LMS does not have either. */
  readonly unsent?: readonly AnswerReport[];
}

export interface SessionContext {
  readonly record: ProgressRecord;
  /** Final answers graded in this session; the adapter sends each once. */
  readonly answers: readonly AnswerReport[];
  /** What an LMS that was reached late held: it goes into everything that is written. */
  readonly others: readonly string[];
  readonly start: NonNullable<SessionInput['start']>;
  readonly failures: number;
  /** After the end: whether the last write arrived, as far as the LMS says. */
  readonly kept: boolean;
}

export type SessionEvent =
  /** A step was finished: commit within seconds. */
  | { type: 'CHANGED'; record: ProgressRecord }
  /** Only a draft changed: keep it with the next step, or when the page is hidden. */
  | { type: 'TOUCHED'; record: ProgressRecord }
  /** The final check was graded: commit at once. */
  | { type: 'GRADED'; record: ProgressRecord; answers: readonly AnswerReport[] }
  | { type: 'HIDDEN' }
  /** The page goes for good, as far as anyone can know. */
  | { type: 'LEAVE' }
  /** The page came back from the back/forward cache. */
  | { type: 'RETURN' }
  | { type: 'RETRY' }
  | { type: 'WRITTEN'; result: SaveResult };

/** Milliseconds. A step is committed within two seconds; drafts wait, since they come in bursts. */
const commitDelay = 2000;
const draftDelay = 15000;
const reachDelay = 30000;
const retryDelays = [1000, 2000, 4000, 8000, 15000, 30000];

/** Whatever happens meanwhile is not lost. */
const keeping = { CHANGED: { actions: 'keep' }, TOUCHED: { actions: 'keep' }, GRADED: { actions: 'keep' } } as const;

export const createSessionMachine = ({ port, toReport, toText }: SessionDeps) => {
  const othersOf = ({ others }: SessionContext): string[] => [...others, port.heard?.() ?? ''].filter((text) => text !== '');
  /** No error of ours may end the session machine: the course would stand still. */
  const send = (context: SessionContext, how: 'save' | 'close'): SaveResult => {
    try {
      return port[how](toReport(context.record, context.answers, othersOf(context)));
    } catch {
      return { ok: false, reason: 'retry' };
    }
  };

  return setup({
    types: {
      input: {} as SessionInput,
      context: {} as SessionContext,
      events: {} as SessionEvent,
    },
    actors: { reopen: fromPromise(() => port.open()) },
    delays: {
      commitDelay,
      draftDelay,
      reachDelay,
      retryDelay: ({ context }) => retryDelays[Math.min(context.failures, retryDelays.length) - 1] ?? commitDelay,
    },
    guards: {
      // Where there shall be no LMS, this browser is the place.
      'was saved': (_, { result }: { result: SaveResult }) =>
        result.ok || (result.reason === 'offline' && port.edition === 'standalone'),
      'no LMS': (_, { result }: { result: SaveResult }) => !result.ok && result.reason === 'offline',
      'may succeed later': (_, { result }: { result: SaveResult }) => !result.ok && result.reason === 'retry',
      'is connected': (_, { connected }: Launch) => connected,
    },
    actions: {
      // At once into this browser, too: whatever ends the page before the next commit, the next launch finds it there.
      keep: enqueueActions(({ event, enqueue }) => {
        if (!('record' in event)) return;
        const { record } = event;
        enqueue.assign(({ context }) => ({
          record,
          answers: event.type === 'GRADED' ? [...context.answers, ...event.answers] : context.answers,
        }));
        enqueue(({ context }) => port.keep?.(toText(record, othersOf(context))));
      }),
      // Synchronous on purpose: a page that is going runs nothing after its handler returned.
      write: ({ context, self }) => self.send({ type: 'WRITTEN', result: send(context, 'save') }),
      finish: ({ context, self }) => self.send({ type: 'WRITTEN', result: send(context, 'close') }),
      'take in': assign(({ context }, { text, unsaved }: Launch) => ({
        others: [...context.others, text, unsaved?.text ?? ''],
        failures: 0,
      })),
      'count a failure': assign(({ context }) => ({ failures: context.failures + 1 })),
      'forget failures': assign({ failures: 0 }),
    },
  }).createMachine({
    id: 'session',
    context: ({ input: { record, start = 'clean', unsent = [] } }) => ({
      record,
      start,
      answers: unsent,
      others: [],
      failures: 0,
      kept: true,
    }),
    initial: 'starting',
    on: {
      CHANGED: { actions: 'keep', target: '.dirty' },
      GRADED: { actions: 'keep', target: '.saving' },
      LEAVE: '.closed',
    },
    states: {
      starting: {
        always: [
          { guard: ({ context }) => context.start === 'dirty', target: 'dirty' },
          { guard: ({ context }) => context.start === 'offline', target: 'offline' },
          { target: 'clean' },
        ],
      },
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
          WRITTEN: [
            { guard: { type: 'was saved', params: ({ event }) => event }, target: 'clean', actions: 'forget failures' },
            {
              guard: { type: 'may succeed later', params: ({ event }) => event },
              target: 'retrying',
              actions: 'count a failure',
            },
            { guard: { type: 'no LMS', params: ({ event }) => event }, target: 'offline' },
            { target: 'apart' },
          ],
        },
      },
      /** The LMS refused; everything is kept and tried again. */
      retrying: {
        after: { retryDelay: 'saving' },
        on: { CHANGED: { actions: 'keep' }, TOUCHED: { actions: 'keep' }, HIDDEN: 'saving', RETRY: 'saving' },
      },
      /** No LMS was found or it did not let us in. It may only be late. */
      offline: { after: { reachDelay: 'reaching' }, on: { ...keeping, RETRY: 'reaching' } },
      reaching: {
        invoke: {
          src: 'reopen',
          onDone: [
            {
              guard: { type: 'is connected', params: ({ event }) => event.output },
              target: 'dirty',
              actions: { type: 'take in', params: ({ event }) => event.output },
            },
            { target: 'offline' },
          ],
          onError: 'offline',
        },
        on: keeping,
      },
      /** Nothing reaches an LMS from here: review mode, or its session is over. The course goes on. */
      apart: { on: keeping },
      closed: {
        entry: 'finish',
        on: {
          LEAVE: {},
          WRITTEN: {
            actions: assign({
              kept: ({ event: { result } }) =>
                result.ok || result.reason === 'review' || (result.reason === 'offline' && port.edition === 'standalone'),
            }),
          },
          ...keeping,
          RETURN: 'reopening',
        },
      },
      reopening: {
        invoke: {
          src: 'reopen',
          onDone: [
            {
              guard: { type: 'is connected', params: ({ event }) => event.output },
              target: 'dirty',
              actions: { type: 'take in', params: ({ event }) => event.output },
            },
            // Standalone: this browser is the place as before.
            { guard: () => port.edition === 'standalone', target: 'dirty' },
            { target: 'apart' },
          ],
          onError: 'apart',
        },
        on: keeping,
      },
    },
  });
};

export type SessionState =
  | 'starting'
  | 'clean'
  | 'touched'
  | 'dirty'
  | 'saving'
  | 'retrying'
  | 'offline'
  | 'reaching'
  | 'apart'
  | 'closed'
  | 'reopening';
