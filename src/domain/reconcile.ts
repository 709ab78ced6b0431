import { allPages } from './course-path';
import { forRole, type Outline } from './outline';
import type { FinalProgress, Place, ProgressRecord } from './progress';
import type { Answer, Question } from './question';
import { fitResponse, isComplete } from './response';
import { itemOf } from './scoring';

/**
 * A saved record made to fit today's course: content may have been reordered, extended or retired since.
 * What still fits is kept, what does not is left open; a reached outcome and the best score always stay.
 */
export const reconcile = (record: ProgressRecord, outline: Outline, extensions: readonly string[]): ProgressRecord => {
  const role = record.role !== null && outline.roles.includes(record.role) ? record.role : null;
  const pages = outline.lessons.flatMap((lesson) => lesson.pages);
  const known = new Set(pages.map(({ id }) => id));
  const questions = new Map(pages.flatMap((page) => page.questions).map((question) => [question.id, question]));
  const final = reconcileFinal(record.final, outline, role);
  const shown = allPages({ outline, role, extensions }).map(({ id }) => id);
  return {
    ...record,
    role,
    language: outline.languages.includes(record.language) ? record.language : (outline.languages[0] ?? 'en'),
    place: reconcilePlace(record.place, shown, record.visited, final),
    visited: record.visited.filter((id) => known.has(id)),
    answers: Object.fromEntries(
      Object.entries(record.answers).flatMap(([id, answer]) => {
        const question = questions.get(id);
        return question ? [[id, fitAnswer(question, answer)]] : [];
      }),
    ),
    final,
  };
};

const fitAnswer = (question: Question, answer: Answer): Answer => {
  const response = fitResponse(question, answer.response);
  return { ...answer, response, checked: answer.checked && isComplete(question, response) };
};

const reconcilePlace = (place: Place, shown: readonly string[], visited: readonly string[], final: FinalProgress): Place => {
  if (place.screen === 'result' || place.screen === 'review') return final.phase === 'graded' ? place : { screen: 'final' };
  if (place.screen !== 'page' || shown.includes(place.page)) return place;
  const next = shown.find((id) => !visited.includes(id));
  return next === undefined ? { screen: 'final' } : { screen: 'page', page: next };
};

/** Retired items are replaced by others of the same lesson, so that the learner answers as many as were drawn. */
const reconcileFinal = (final: FinalProgress, outline: Outline, role: ProgressRecord['role']): FinalProgress => {
  if (final.phase === 'none') return final;
  const size = outline.final.draw.reduce((sum, { count }) => sum + count, 0);
  const kept = final.draw.filter((id) => itemOf(outline, id) !== undefined);
  const spare = outline.bank.filter((item) => forRole(item.roles, role) && !kept.includes(item.id)).map(({ id }) => id);
  const draw = final.phase === 'asking' ? [...kept, ...spare.slice(0, Math.max(0, size - kept.length))] : kept;
  const asked = [...draw, ...final.parallels];
  const last = final.phase === 'parallel' ? final.parallels.length - 1 : draw.length;
  return {
    ...final,
    draw,
    index: Math.max(0, Math.min(final.index, last)),
    answers: Object.fromEntries(
      Object.entries(final.answers).flatMap(([id, answer]) => {
        const item = itemOf(outline, id);
        return item && asked.includes(id) ? [[id, { ...answer, response: fitResponse(item, answer.response) }]] : [];
      }),
    ),
  };
};
