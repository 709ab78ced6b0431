import { enqueueActions, sendTo, setup } from 'xstate';
import { answerReports } from '../domain/answer-report';
import { graded } from '../domain/outcome';
import { hasFinal } from '../domain/outline';
import type { FinalProgress, ProgressRecord } from '../domain/progress';
import { withMissed } from '../domain/second-look';
import type { CourseContext, CourseEvent } from './course-events';
import { mayTry, minuteOf, pagesAgain } from './final-gate';
import { dayOf, finalIsOpen, type Launched, lessonIsOpen } from './launched';
import { type LessonEvent, lessonMachine } from './lesson';
import { type QuizEvent, quizMachine } from './quiz';
import { createReporter } from './report';
import { createSessionMachine } from './session';
import { isRunning, isStep, newAttempt } from './steps';

/** What the course machine is made of: the activities it invokes, what it asks, and how the record changes. */
export const courseSetup = (launched: Launched) => {
  const { outline, passMark, now, describe, settings } = launched;
  const minute = minuteOf(launched);
  const questions = outline.lessons.flatMap(({ pages }) => pages.flatMap((page) => page.questions));
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
      'at the end of the pages, no final check': ({ context }) => context.record.place.screen === 'final' && !hasFinal(outline),
      'at the result': ({ context }) => context.record.place.screen === 'result',
      'at the review': ({ context }) => context.record.place.screen === 'review',
      'something to look at again': ({ context: { record } }) =>
        record.place.screen === 'final' && pagesAgain(launched, record).length > 0,
      'at the final check': ({ context }) => context.record.place.screen === 'final',
      'at the final check, attempt running': ({ context }) =>
        context.record.place.screen === 'final' && isRunning(context.record.final),
      'lesson is open': ({ context }, { lesson }: { lesson: string }) => lessonIsOpen(launched, context.record, lesson),
      'a try may begin': ({ context }) => mayTry(launched, context.record),
      'final is open, attempt running': ({ context }) => finalIsOpen(launched, context.record) && isRunning(context.record.final),
      passed: ({ context }) => context.record.outcome === 'passed',
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
      'take over': enqueueActions(({ context, enqueue }, now: ProgressRecord) => {
        if (now === context.record) return;
        const record = withMissed(now, context.record.answers, questions, minute());
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
        const record = graded(
          { ...context.record, final, place: { screen: 'result' } },
          outline,
          passMark,
          dayOf(at),
          settings.attempts,
        );
        enqueue.assign({ record });
        enqueue.sendTo('session', { type: 'GRADED', record, answers: answerReports(outline, final, at, describe) });
      }),
    },
  });
};
