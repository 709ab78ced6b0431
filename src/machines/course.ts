import { assign, type SnapshotFrom, sendTo } from 'xstate';
import { lessonOf, pagesOf } from '../domain/course-path';
import { finished } from '../domain/outcome';
import type { ProgressRecord } from '../domain/progress';
import { cameBack } from '../domain/second-look';
import { aside, noWayOn } from './asides';
import { savingOf } from './course-events';
import { courseSetup } from './course-setup';
import { beforeFinal, pagesAgain } from './final-gate';
import { dayOf, type Launched, pathOf, sessionStart } from './launched';
import { lastPage, lessonStart, nextPlace, placeAfter, placeBefore, resultPlace } from './navigation';
import type { QuizContext } from './quiz';
import type { SessionState } from './session';
import { withLesson, withSecondLook } from './steps';

export type { CourseContext, CourseEvent, Saving } from './course-events';
export { finalIsOpen, type Launched, lessonIsOpen, pathOf } from './launched';

export const createCourseMachine = (launched: Launched) => {
  const { outline, now } = launched;
  const toLesson = { actions: 'pass to the lesson' } as const;
  const pathFor = (record: ProgressRecord) => pathOf(launched, record);

  return courseSetup(launched).createMachine({
    id: 'course',
    context: {
      record: launched.record,
      saving: sessionStart(launched).start ?? 'clean',
      here: sessionStart(launched).here ?? true,
    },
    invoke: {
      id: 'session',
      src: 'session',
      input: sessionStart(launched),
      onSnapshot: {
        actions: assign(({ context, event }) => {
          const { value, context: session } = event.snapshot;
          const saving = savingOf(value as SessionState, session.kept);
          return saving === context.saving && session.here === context.here ? {} : { saving, here: session.here };
        }),
      },
    },
    on: {
      ROLE: { actions: { type: 'change', params: ({ event }) => ({ role: event.role }) } },
      LANGUAGE: { actions: { type: 'change', params: ({ event }) => ({ language: event.language }) } },
      COMFORT: { actions: { type: 'change', params: ({ event }) => ({ comfort: event.comfort }) } },
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
      OPEN_PLAIN: { guard: 'at a page', target: '.plain' },
      OPEN_SOURCES: '.sources',
      OPEN_CERTIFICATE: { guard: 'passed', target: '.certificate' },
      OPEN_AID: outline.roles.length > 0 ? '.aid' : {},
      END: '.ended',
      SAVE_NOW: { actions: sendTo('session', { type: 'RETRY' }) },
      PAGE_HIDDEN: { actions: sendTo('session', { type: 'HIDDEN' }) },
      PAGE_LEAVES: { actions: sendTo('session', { type: 'LEAVE', leaving: true }) },
      PAGE_RETURNS: { actions: sendTo('session', { type: 'RETURN' }) },
    },
    initial: 'routing',
    states: {
      /** Shows the screen of the record's place; every way to a screen leads through here. */
      routing: {
        always: [
          { guard: 'at a page', target: 'lesson' },
          { guard: 'at the end of the pages, no final check', target: 'finished' },
          { guard: 'at the final check, attempt running', target: 'checking' },
          { guard: 'something to look at again', target: 'secondLook' },
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
              free: launched.review,
            };
          },
          onSnapshot: {
            actions: { type: 'take over', params: ({ context, event }) => withLesson(context.record, event.snapshot.context) },
          },
          onDone: {
            target: 'routing',
            actions: {
              type: 'change',
              params: ({ context, event: { output } }) => {
                const path = pathFor(context.record);
                const record = finished({ ...context.record, visited: output.visited }, path, dayOf(now()));
                return {
                  ...record,
                  place: output.leaves === 'forward' ? placeAfter(path, record) : placeBefore(path, record.place),
                };
              },
            },
          },
        },
        on: { ANSWER: toLesson, CHECK: toLesson, AGAIN: toLesson, NEXT: toLesson, BACK: toLesson },
      },
      /** What went wrong in practice comes back once, before the final check. */
      secondLook: {
        invoke: {
          id: 'lesson',
          src: 'lesson',
          input: ({ context: { record } }) => {
            const pages = pagesAgain(launched, record);
            const asked = pages.flatMap(({ questions }) => questions.map(({ id }) => id));
            const answers = Object.fromEntries(Object.entries(record.answers).filter(([id]) => !asked.includes(id)));
            return { pages, at: '', visited: [], answers };
          },
          onSnapshot: {
            actions: [
              assign(({ event }) => ({ again: event.snapshot.context })),
              { type: 'take over', params: ({ context, event }) => withSecondLook(context.record, event.snapshot.context) },
            ],
          },
          onDone: {
            target: 'routing',
            actions: {
              type: 'change',
              params: ({ context: { record }, event: { output } }) =>
                output.leaves === 'forward' ? cameBack(record) : { place: beforeFinal(launched, record) },
            },
          },
        },
        exit: assign({ again: undefined }),
        on: { ANSWER: toLesson, CHECK: toLesson, AGAIN: toLesson, NEXT: toLesson, BACK: toLesson },
      },
      /** A course without a final check is done. */
      finished: {
        on: {
          BACK: {
            target: 'routing',
            actions: { type: 'change', params: ({ context: { record } }) => ({ place: lastPage(pathFor(record)) }) },
          },
        },
      },
      /** What the check is; or which lessons are still open before it. */
      beforeFinal: {
        on: {
          BEGIN: [
            { guard: 'final is open, attempt running', target: 'checking' },
            { guard: 'a try may begin', target: 'routing', actions: 'draw' },
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
          BEGIN: { guard: 'a try may begin', target: 'routing', actions: 'draw' },
          REVIEW: { target: 'routing', actions: { type: 'change', params: { place: { screen: 'review' } } } },
        },
      },
      review: {
        on: {
          BEGIN: { guard: 'a try may begin', target: 'routing', actions: 'draw' },
          BACK: { target: 'routing', actions: { type: 'change', params: { place: { screen: 'result' } } } },
        },
      },
      sources: aside,
      certificate: aside,
      aid: aside,
      plain: aside,
      /** The session is over and reported. */
      ended: {
        entry: sendTo('session', { type: 'LEAVE' }),
        on: {
          LANGUAGE: { actions: assign(({ context, event }) => ({ record: { ...context.record, language: event.language } })) },
          COMFORT: { actions: assign(({ context, event }) => ({ record: { ...context.record, comfort: event.comfort } })) },
          ...noWayOn,
        },
      },
    },
  });
};

export type CourseSnapshot = SnapshotFrom<ReturnType<typeof createCourseMachine>>;
