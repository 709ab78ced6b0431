import { assign, enqueueActions, type SnapshotFrom, sendTo, setup } from 'xstate';
import { answerReports } from '../domain/answer-report';
import { lessonOf, pagesOf } from '../domain/course-path';
import { graded } from '../domain/outcome';
import type { FinalProgress, ProgressRecord } from '../domain/progress';
import type { CourseContext, CourseEvent, Saving } from './course-events';
import { beforeFinal, dayOf, finalIsOpen, type Launched, lessonIsOpen, pathOf, sessionStart } from './launched';
import { type LessonEvent, lessonMachine } from './lesson';
import { lessonStart, nextPlace, placeAfter, placeBefore, resultPlace } from './navigation';
import { type QuizContext, type QuizEvent, quizMachine } from './quiz';
import { createReporter } from './report';
import { createSessionMachine, type SessionState } from './session';
import { isRunning, isStep, newAttempt, withLesson } from './steps';

export type { CourseContext, CourseEvent, Saving } from './course-events';
export { finalIsOpen, type Launched, lessonIsOpen, pathOf } from './launched';

export const createCourseMachine = (launched: Launched) => {
  const { outline, passMark, now, describe } = launched;
  const pathFor = (record: ProgressRecord) => pathOf(launched, record);

  return setup({
    types: { context: {} as CourseContext, events: {} as CourseEvent },
    actors: {
      lesson: lessonMachine,
      quiz: quizMachine,
      session: createSessionMachine({
        port: launched.port,
        ...createReporter({ ...launched, earlierSeconds: launched.record.seconds }),
      }),
    },
    guards: {
      'at a page': ({ context }) => context.record.place.screen === 'page',
      'at the result': ({ context }) => context.record.place.screen === 'result',
      'at the review': ({ context }) => context.record.place.screen === 'review',
      'at the final check': ({ context }) => context.record.place.screen === 'final',
      'at the final check, attempt running': ({ context }) =>
        context.record.place.screen === 'final' && isRunning(context.record.final),
      'lesson is open': ({ context }, { lesson }: { lesson: string }) => lessonIsOpen(launched, context.record, lesson),
      'final is open': ({ context }) => finalIsOpen(launched, context.record),
      'final is open, attempt running': ({ context }) => finalIsOpen(launched, context.record) && isRunning(context.record.final),
      'quiz was graded': (_, { phase }: { phase: string }) => phase === 'graded',
    },
    actions: {
      // What happens inside an activity is its own business.
      'pass to the lesson': sendTo('lesson', ({ event }) => event as LessonEvent),
      'pass to the quiz': sendTo('quiz', ({ event }) => event as QuizEvent),
      /** Changes the record and tells the session; the only way in which the record changes outside activities. */
      change: enqueueActions(({ context, enqueue }, change: Partial<ProgressRecord>) => {
        const record = { ...context.record, ...change };
        enqueue.assign({ record });
        enqueue.sendTo('session', { type: 'CHANGED', record });
      }),
      'take over': enqueueActions(({ context, enqueue }, record: ProgressRecord) => {
        if (record === context.record) return;
        enqueue.assign({ record });
        enqueue.sendTo('session', { type: isStep(context.record, record) ? 'CHANGED' : 'TOUCHED', record });
      }),
      /** Draws items for a new attempt and shows the first. */
      draw: enqueueActions(({ context: { record }, enqueue }) => {
        const next = newAttempt(outline, record);
        enqueue.assign({ record: next });
        enqueue.sendTo('session', { type: 'CHANGED', record: next });
      }),
      /** Judges the attempt and reports it with its answers at once. */
      grade: enqueueActions(({ context, enqueue }, final: FinalProgress) => {
        const at = now();
        const record = graded({ ...context.record, final, place: { screen: 'result' } }, outline, passMark, dayOf(now()));
        enqueue.assign({ record });
        enqueue.sendTo('session', { type: 'GRADED', record, answers: answerReports(outline, final, at, describe) });
      }),
    },
  }).createMachine({
    id: 'course',
    context: { record: launched.record, saving: sessionStart(launched).start ?? 'clean' },
    invoke: {
      id: 'session',
      src: 'session',
      input: sessionStart(launched),
      onSnapshot: {
        actions: assign(({ context, event }) => {
          const { value, context: session } = event.snapshot;
          const saving: Saving = value === 'closed' && !session.kept ? 'lost' : (value as SessionState);
          return saving === context.saving ? {} : { saving };
        }),
      },
    },
    on: {
      ROLE: { actions: { type: 'change', params: ({ event }) => ({ role: event.role }) } },
      LANGUAGE: { actions: { type: 'change', params: ({ event }) => ({ language: event.language }) } },
      OPEN_LESSON: {
        guard: { type: 'lesson is open', params: ({ event }) => event },
        target: '.routing',
        actions: {
          type: 'change',
          params: ({ context: { record }, event }) => ({
            place: lessonStart(pathFor(record), record, event.lesson) ?? record.place,
          }),
        },
      },
      OPEN_WELCOME: { target: '.routing', actions: { type: 'change', params: { place: { screen: 'welcome' } } } },
      OPEN_FINAL: { target: '.routing', actions: { type: 'change', params: { place: { screen: 'final' } } } },
      OPEN_RESULT: {
        target: '.routing',
        actions: { type: 'change', params: ({ context: { record } }) => ({ place: resultPlace(record) }) },
      },
      OPEN_SOURCES: '.sources',
      END: '.ended',
      SAVE_NOW: { actions: sendTo('session', { type: 'RETRY' }) },
      PAGE_HIDDEN: { actions: sendTo('session', { type: 'HIDDEN' }) },
      PAGE_LEAVES: { actions: sendTo('session', { type: 'LEAVE' }) },
      PAGE_RETURNS: { actions: sendTo('session', { type: 'RETURN' }) },
    },
    initial: 'routing',
    states: {
      /** Shows the screen of the record's place; every way to a screen leads through here. */
      routing: {
        always: [
          { guard: 'at a page', target: 'lesson' },
          { guard: 'at the final check, attempt running', target: 'checking' },
          { guard: 'at the final check', target: 'beforeFinal' },
          { guard: 'at the result', target: 'result' },
          { guard: 'at the review', target: 'review' },
          { target: 'welcome' },
        ],
      },
      welcome: {
        on: {
          START: {
            target: 'routing',
            actions: { type: 'change', params: ({ context: { record } }) => ({ place: nextPlace(pathFor(record), record) }) },
          },
        },
      },
      lesson: {
        invoke: {
          id: 'lesson',
          src: 'lesson',
          input: ({ context: { record } }) => {
            const at = record.place.screen === 'page' ? record.place.page : '';
            const lesson = lessonOf(outline, at);
            return {
              pages: lesson ? pagesOf(lesson, pathFor(record)) : [],
              at,
              visited: record.visited,
              answers: record.answers,
            };
          },
          onSnapshot: {
            actions: { type: 'take over', params: ({ context, event }) => withLesson(context.record, event.snapshot.context) },
          },
          onDone: {
            target: 'routing',
            actions: {
              type: 'change',
              params: ({ context: { record }, event: { output } }) => ({
                visited: output.visited,
                place:
                  output.leaves === 'forward'
                    ? placeAfter(pathFor(record), record.place)
                    : placeBefore(pathFor(record), record.place),
              }),
            },
          },
        },
        on: {
          ANSWER: { actions: 'pass to the lesson' },
          CHECK: { actions: 'pass to the lesson' },
          AGAIN: { actions: 'pass to the lesson' },
          NEXT: { actions: 'pass to the lesson' },
          BACK: { actions: 'pass to the lesson' },
        },
      },
      /** What the check is; or which lessons are still open before it. */
      beforeFinal: {
        on: {
          BEGIN: [
            { guard: 'final is open, attempt running', target: 'checking' },
            { guard: 'final is open', target: 'routing', actions: 'draw' },
          ],
          BACK: {
            target: 'routing',
            actions: { type: 'change', params: ({ context: { record } }) => ({ place: beforeFinal(launched, record) }) },
          },
        },
      },
      checking: {
        invoke: {
          id: 'quiz',
          src: 'quiz',
          input: ({ context: { record } }) => ({ outline, role: record.role, final: record.final, now }),
          onSnapshot: {
            actions: {
              type: 'take over',
              params: ({ context: { record }, event }) => {
                const { final } = event.snapshot.context as QuizContext;
                return final === record.final ? record : { ...record, final };
              },
            },
          },
          onDone: [
            {
              guard: { type: 'quiz was graded', params: ({ event }) => event.output },
              target: 'routing',
              actions: { type: 'grade', params: ({ event }) => event.output },
            },
            { target: 'beforeFinal', actions: { type: 'change', params: ({ event }) => ({ final: event.output }) } },
          ],
        },
        on: {
          CHOOSE: { actions: 'pass to the quiz' },
          NEXT: { actions: 'pass to the quiz' },
          BACK: { actions: 'pass to the quiz' },
          OPEN: { actions: 'pass to the quiz' },
          SUBMIT: { actions: 'pass to the quiz' },
        },
      },
      result: {
        on: {
          BEGIN: { guard: 'final is open', target: 'routing', actions: 'draw' },
          REVIEW: { target: 'routing', actions: { type: 'change', params: { place: { screen: 'review' } } } },
        },
      },
      review: {
        on: {
          BEGIN: { guard: 'final is open', target: 'routing', actions: 'draw' },
          BACK: { target: 'routing', actions: { type: 'change', params: { place: { screen: 'result' } } } },
        },
      },
      /** Not a place: a reload leads back to where the learner was. */
      sources: { on: { CLOSE_SOURCES: 'routing', BACK: 'routing' } },
      /** The session is over and reported. */
      ended: {
        entry: sendTo('session', { type: 'LEAVE' }),
        // Nothing would be saved any more, so nothing leads on; the LMS launches the course again.
        on: {
          LANGUAGE: { actions: assign(({ context, event }) => ({ record: { ...context.record, language: event.language } })) },
          OPEN_LESSON: {},
          OPEN_WELCOME: {},
          OPEN_FINAL: {},
          OPEN_RESULT: {},
          OPEN_SOURCES: {},
          PAGE_RETURNS: {},
        },
      },
    },
  });
};

export type CourseSnapshot = SnapshotFrom<ReturnType<typeof createCourseMachine>>;
