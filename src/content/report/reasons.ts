import type { Course } from '../load';
import type { Asked } from './asked';
import { type Finding, finding } from './finding';
import { limits } from './limits';
import { wordsAt } from './places';
import { paragraphs, richWords } from './words';

/** Every option says why, in so many words, and not in the words of its neighbour. */
export const reasonFindings = (course: Course, language: string, asked: readonly Asked[]): Finding[] =>
  asked.flatMap(({ id, where, options, path }) => {
    const { from, to } = where === 'bank' ? limits.reasonWords : limits.lessonReasonWords;
    const level = where === 'bank' ? 'fails' : 'warns';
    const said = options.map(({ reason }) => paragraphs(reason).join(' '));
    return options.flatMap(({ key, reason }, i) => {
      const words = richWords(reason);
      const at = () => wordsAt(course, id, language, ...path, key, 'reason');
      return [
        ...(words < from || words > to
          ? [finding(level, 'reasons', `${id} ${key}: a reason of ${words} words, should be ${from} to ${to}.`, at())]
          : []),
        ...(said.indexOf(said[i] as string) < i
          ? [finding('fails', 'reasons', `${id} ${key} has the same reason as another option.`, at())]
          : []),
      ];
    });
  });
