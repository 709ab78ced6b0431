import { assign, type DoneActorEvent, enqueueActions, fromPromise, setup } from 'xstate';
import type { Launch, Report, SaveResult } from '../../scorm/port';
import type { SessionContext, SessionDeps, SessionEvent, SessionInput } from './session-events';

export type { SessionContext, SessionEvent, SessionInput, SessionState } from './session-events';

/** Milliseconds. A step is committed within two seconds; drafts wait, since they come in bursts. */
const commitDelay = 2000;
const draftDelay = 15000;
const reachDelay = 30000;
const retryDelays = [1000, 2000, 4000, 8000, 15000, 30000];

/** Whatever happens meanwhile is not lost, and what an earlier write came to is no news. */
const keeping = {
  CHANGED: { actions: 'keep' },
  TOUCHED: { actions: 'keep' },
  GRADED: { actions: 'keep' },
  WRITTEN: {},
} as const;

/** An LMS was reached: what it held goes into everything that is written from now on. */
const cameIn = {
  guard: { type: 'is connected', params: ({ event }: { event: DoneActorEvent<Launch> }) => event.output },
  target: 'dirty',
  actions: { type: 'take in', params: ({ event }: { event: DoneActorEvent<Launch> }) => event.output },
} as const;

/** Says what the LMS answered, and again when an answer that was still on its way has come. */
const tell = (result: SaveResult, self: { send: (event: SessionEvent) => void }, last = false): void => {
  self.send({ type: 'WRITTEN', result, last });
  if ('settled' in result) void result.settled.then((later) => tell(later, self, last));
};

export const createSessionMachine = ({ port, toReport, toText }: SessionDeps) => {
  const othersOf = ({ others }: SessionContext): string[] => [...others, port.heard?.() ?? ''].filter((text) => text !== '');
  /** No error of ours may end the session machine: the course would stand still. */
  const send = (context: SessionContext, how: (report: Report) => SaveResult): SaveResult => {
    try {
      return how(toReport(context.record, context.answers, othersOf(context)));
    } catch {
      return { ok: false, reason: 'retry' };
    }
  };
  /** Where there shall be no LMS, or the adapter looks after it itself, this browser is the place. */
  const staysHere = port.edition === 'standalone' || port.keep === undefined;

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
      'was saved': (_, { result }: { result: SaveResult }) => result.ok || (result.reason === 'offline' && staysHere),
      'no LMS': (_, { result }: { result: SaveResult }) => !result.ok && result.reason === 'offline',
      'is on its way': (_, { result }: { result: SaveResult }) => 'settled' in result,
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
        enqueue(({ context, self }) => {
          const here = port.keep?.(toText(record, othersOf(context))) ?? context.here;
          if (here !== context.here) self.send({ type: 'KEPT', here });
        });
      }),
      // Synchronous on purpose: a page that is going runs nothing after its handler returned.
      write: ({ context, self }) => tell(send(context, port.save), self),
      finish: ({ context, self, event }) => {
        const leaving = event.type === 'LEAVE' && event.leaving === true;
        tell(
          send(context, (report) => port.close(report, leaving)),
          self,
          true,
        );
      },
      'take in': assign(({ context }, { text, unsaved }: Launch) => ({
        others: [...context.others, text, unsaved?.text ?? ''],
        failures: 0,
      })),
      'count a failure': assign(({ context }) => ({ failures: context.failures + 1 })),
      'forget failures': assign({ failures: 0 }),
    },
  }).createMachine({
    id: 'session',
    context: ({ input: { record, start = 'clean', unsent = [], here = true } }) => ({
      record,
      start,
      answers: unsent,
      others: [],
      failures: 0,
      here,
      kept: true,
    }),
    initial: 'starting',
    on: {
      CHANGED: { actions: 'keep', target: '.dirty' },
      GRADED: { actions: 'keep', target: '.saving' },
      KEPT: { actions: assign({ here: ({ event }) => event.here }) },
      LEAVE: '.closed',
      // Of an earlier write, while newer changes wait: a failure is no less a failure.
      WRITTEN: {
        guard: { type: 'may succeed later', params: ({ event }) => event },
        target: '.retrying',
        actions: 'count a failure',
      },
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
          TOUCHED: { actions: 'keep', target: 'touched' },
          WRITTEN: [
            { guard: { type: 'is on its way', params: ({ event }) => event } },
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
        on: { CHANGED: { actions: 'keep' }, TOUCHED: { actions: 'keep' }, HIDDEN: 'saving', RETRY: 'saving', WRITTEN: {} },
      },
      /** No LMS was found or it did not let us in. It may only be late. */
      offline: { after: { reachDelay: 'reaching' }, on: { ...keeping, RETRY: 'reaching' } },
      reaching: {
        invoke: {
          src: 'reopen',
          onDone: [cameIn, { target: 'offline' }],
          onError: 'offline',
        },
        on: keeping,
      },
      /** Nothing reaches an LMS from here: review mode, or its session is over. The course goes on. */
      apart: { on: keeping },
      closed: {
        // Unknown first: until the LMS has answered, nobody may take the end for kept and leave the page.
        entry: [assign({ kept: undefined }), 'finish'],
        on: {
          LEAVE: {},
          WRITTEN: [
            {
              guard: ({ event }) => event.last,
              actions: assign({
                kept: ({ event: { result } }) =>
                  'settled' in result
                    ? undefined
                    : result.ok || result.reason === 'review' || (result.reason === 'offline' && staysHere),
              }),
            },
            // The answer to an earlier write says nothing of the last.
            {},
          ],
          CHANGED: { actions: 'keep' },
          TOUCHED: { actions: 'keep' },
          GRADED: { actions: 'keep' },
          RETURN: 'reopening',
        },
      },
      reopening: {
        invoke: {
          src: 'reopen',
          onDone: [
            cameIn,
            // Standalone: this browser is the place as before.
            { guard: () => staysHere, target: 'dirty' },
            { target: 'apart' },
          ],
          onError: 'apart',
        },
        on: keeping,
      },
    },
  });
};
