import { lessonOf, pagesOf } from '../../src/domain/course-path';
import type { Question } from '../../src/domain/question';
import { judge, rightOrder } from '../../src/domain/response';
import { itemOf } from '../../src/domain/scoring';
import { pathOf } from '../../src/machines/course';
import { currentItem } from '../../src/machines/quiz';
import type { RunningCourse } from './launched';
import { talks } from './longest';

/** What somebody does who knows everything, or nothing. */
export const rightAnswer = (question: Question): string => {
  if (question.type === 'plan') return question.keys.charAt(0);
  if (question.type === 'ordering') return rightOrder(question.keys, question.correct);
  if (question.type === 'conversation') return talks(question).find((response) => judge(question, response).right) ?? '';
  return question.correct;
};

export const wrongAnswer = (question: Question): string => {
  if (question.type === 'single') return [...question.keys].find((key) => key !== question.correct) ?? '';
  if (question.type === 'multiple') return [...question.keys].find((key) => !question.correct.includes(key)) ?? '';
  if (question.type === 'matching')
    return [...question.correct].map((right) => [...question.targets].find((target) => target !== right)).join('');
  return [...rightAnswer(question)].reverse().join('');
};

/** Answers everything on the page on screen and goes on. */
export const finishPage = ({ actor, launched, record }: RunningCourse): void => {
  const { place } = record();
  if (place.screen !== 'page') throw new Error(`no page on screen, but ${place.screen}`);
  const lesson = lessonOf(launched.outline, place.page);
  const page = lesson && pagesOf(lesson, pathOf(launched, record())).find(({ id }) => id === place.page);
  for (const question of page?.questions ?? []) {
    actor.send({ type: 'ANSWER', question: question.id, response: rightAnswer(question) });
    actor.send({ type: 'CHECK', question: question.id });
  }
  actor.send({ type: 'NEXT' });
};

/** From where the learner is to the page before the final check. */
export const finishLessons = (course: RunningCourse): void => {
  if (course.screen() === 'welcome') course.actor.send({ type: 'START' });
  while (course.screen() === 'lesson') {
    const here = course.record().place;
    finishPage(course);
    if (course.record().place === here) throw new Error(`stuck on ${JSON.stringify(here)}`);
  }
};

/** Answers the item on screen. */
export const answerItem = ({ actor, launched, record }: RunningCourse, answer = rightAnswer): void => {
  const item = itemOf(launched.outline, currentItem(record().final) ?? '');
  if (item) actor.send({ type: 'CHOOSE', response: answer(item) });
};

/** A whole try at the final check, parallels too. */
export const takeFinal = (course: RunningCourse, answer = rightAnswer): void => {
  const { actor, record } = course;
  actor.send({ type: 'BEGIN' });
  for (const _ of record().final.draw) {
    answerItem(course, answer);
    actor.send({ type: 'NEXT' });
  }
  actor.send({ type: 'SUBMIT' });
  while (record().final.phase === 'parallel') {
    answerItem(course, answer);
    actor.send({ type: 'SUBMIT' });
  }
};
