import type { AnswerReport } from '../../scorm/port';
import type { Item, Outline } from './outline';
import type { FinalProgress } from './progress';
import { judge, rightOrder } from './response';
import { itemOf } from './scoring';

/**
 * The answers of a graded attempt as they are reported: what was chosen, what is right, how long it took.
 *
 * @param at when it was graded, milliseconds since 1970
 * @param describe the question in plain words; cut to 250 characters, the smallest limit an LMS must keep
 */
export const answerReports = (
  outline: Outline,
  final: FinalProgress,
  at: number,
  describe: (id: string) => string,
): AnswerReport[] =>
  [...final.draw, ...final.parallels].flatMap((id, i) => {
    const item = itemOf(outline, id);
    const answer = final.answers[id];
    if (!item || !answer) return [];
    const { type } = item;
    if (type === 'conversation' || type === 'plan') return [];
    return [
      {
        id: `${id}_${final.attempt}`,
        // Each item of an attempt may bring one parallel item at most.
        slot: (final.attempt - 1) * 2 * final.draw.length + i,
        type,
        response: [...parts(item, answer.response)],
        correct: [...parts(item, rightResponse(item))],
        right: judge(item, answer.response).right,
        latency: answer.seconds,
        at,
        objective: item.objective.replace('.', '_'),
        description: describe(id).slice(0, 250),
      },
    ];
  });

const rightResponse = (item: Item): string => {
  if (item.type === 'ordering') return rightOrder(item.keys, item.correct);
  return 'correct' in item ? item.correct : '';
};

/** A response as a list; a matching answer as pairs of option and target. */
const parts = (item: Item, response: string): string[] => {
  if (item.type !== 'matching') return [...response];
  return [...item.keys].flatMap((key, i) => (response[i] === undefined || response[i] === '-' ? [] : [key + response[i]]));
};
