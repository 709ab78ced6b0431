import { finalSeconds } from './draws';
import { type Finding, finding } from './finding';
import { limits } from './limits';
import { readingSeconds, welcomeSeconds } from './pace';
import type { Learner, LessonScreens, Study } from './study';

/** Time of a lesson, and how much of it the learner answers (question, options, thinking and the reason). */
export interface Time {
  readonly seconds: number;
  readonly answering: number;
}

export const lessonTime = ({ screens }: LessonScreens): Time => {
  const steps = screens.flatMap(({ steps: all }) => all);
  const top = screens.reduce((sum, screen) => sum + readingSeconds(screen.top), 0);
  const answering = steps.reduce((sum, step) => sum + (step.answers ? step.seconds : 0), 0);
  return { seconds: top + steps.reduce((sum, { seconds }) => sum + seconds, 0), answering };
};

/** Welcome, lessons and final check together. */
export const courseTime = (study: Study, learner: Learner): Time => {
  const lessons = study.lessons(learner).map(lessonTime);
  const final = finalSeconds(study.compiled.outline, learner.role, study.final(learner.language));
  return {
    seconds: welcomeSeconds + final + lessons.reduce((sum, { seconds }) => sum + seconds, 0),
    answering: final + lessons.reduce((sum, { answering }) => sum + answering, 0),
  };
};

export const share = ({ seconds, answering }: Time): number => (seconds ? (100 * answering) / seconds : 0);

export const minutesFindings = (study: Study, learner: Learner): Finding[] => {
  const extended = learner.extensions.length > 0;
  const { from, to } = extended ? limits.minutesExtended : limits.minutes;
  const time = courseTime(study, learner);
  const minutes = time.seconds / 60;
  const who = `${learner.role}, ${learner.language}${extended ? ', with extensions' : ''}`;
  const off =
    minutes < from
      ? `${(from - minutes).toFixed(1)} too few`
      : minutes > to
        ? `${(minutes - to).toFixed(1)} too many`
        : undefined;
  return [
    ...(off ? [finding('fails', 'minutes', `${who}: ${minutes.toFixed(1)} minutes, should be ${from} to ${to} (${off}).`)] : []),
    ...(share(time) < limits.responseShare
      ? [
          finding(
            'fails',
            'learner response',
            `${who}: ${share(time).toFixed(0)} % of the minutes, should be ${limits.responseShare} % or more.`,
          ),
        ]
      : []),
    ...(extended ? [] : study.lessons(learner).flatMap((lesson) => lessonFindings(study, learner, lesson))),
  ];
};

/** The welcome page tells learners the minutes of each lesson: they should hold. */
const lessonFindings = ({ compiled }: Study, { role, language }: Learner, lesson: LessonScreens): Finding[] => {
  const time = lessonTime(lesson);
  const said = compiled.outline.lessons.find(({ id }) => id === lesson.lesson)?.minutes ?? 0;
  const minutes = time.seconds / 60;
  const who = `${lesson.lesson}, ${role}, ${language}`;
  return [
    ...(Math.abs(minutes - said) > 1
      ? [finding('warns', 'lesson minutes', `${who}: ${minutes.toFixed(1)}, the welcome page says ${said}.`)]
      : []),
    ...(share(time) < limits.responseShare
      ? [finding('warns', 'learner response', `${who}: ${share(time).toFixed(0)} % of this lesson.`)]
      : []),
  ];
};
