import { allPages } from './course-path';
import { forRole, type Item, type Outline } from './outline';
import { parallelsFor } from './parallels';
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
    missed: Object.fromEntries(Object.entries(record.missed).filter(([id]) => questions.has(id))),
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

/** Retired items are replaced, so that the learner answers as many as were drawn and is asked what must be right. */
const reconcileFinal = (final: FinalProgress, outline: Outline, role: ProgressRecord['role']): FinalProgress => {
  if (final.phase === 'none') return final;
  const known = { ...final, draw: final.draw.filter((id) => itemOf(outline, id) !== undefined) };
  const draw = final.phase === 'asking' ? refilled(known.draw, outline, role) : known.draw;
  const parallels =
    final.phase === 'parallel'
      ? parallelsFor(outline, role, known)
      : final.parallels.filter((id) => itemOf(outline, id) !== undefined);
  const asked = [...draw, ...parallels];
  const answers = Object.fromEntries(
    Object.entries(final.answers).flatMap(([id, answer]) => {
      const item = itemOf(outline, id);
      return item && asked.includes(id) ? [[id, { ...answer, response: fitResponse(item, answer.response) }]] : [];
    }),
  );
  const fitted = { ...final, draw, parallels, answers };
  if (final.phase !== 'parallel') return { ...fitted, index: Math.min(final.index, draw.length) };
  // Without any parallel left, the learner sends the answers in once more.
  if (parallels.length === 0) return { ...fitted, phase: 'asking', index: draw.length };
  const open = parallels.findIndex((id) => !isAnswered(outline, fitted, id));
  return { ...fitted, index: Math.min(final.index, open < 0 ? parallels.length - 1 : open) };
};

const isAnswered = (outline: Outline, { answers }: FinalProgress, id: string): boolean => {
  const item = itemOf(outline, id);
  return item !== undefined && isComplete(item, answers[id]?.response ?? '');
};

/** A draw with as many items per lesson as the rules ask for; a must-pass group that lost its item comes first. */
const refilled = (kept: readonly string[], outline: Outline, role: ProgressRecord['role']): string[] => {
  const { bank, final: rules } = outline;
  const items = kept.flatMap((id) => itemOf(outline, id) ?? []);
  const missing = rules.safety.filter((group) => !items.some(({ safety }) => safety === group));
  const urgent = ({ safety }: Item): boolean => safety !== undefined && missing.includes(safety);
  const spare = bank.filter((item) => forRole(item.roles, role) && !kept.includes(item.id));
  const added = rules.draw.flatMap(({ lesson, count }) => {
    const here = spare.filter((item) => item.lesson === lesson);
    const has = items.filter((item) => item.lesson === lesson).length;
    return [...here.filter(urgent), ...here.filter((item) => !urgent(item))]
      .slice(0, Math.max(0, count - has))
      .map(({ id }) => id);
  });
  return [...kept, ...added];
};
