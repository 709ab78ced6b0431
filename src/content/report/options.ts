import type { Course } from '../load';
import type { Asked } from './asked';
import { type Finding, finding } from './finding';
import { limits } from './limits';
import { wordsAt } from './places';
import { lineText } from './words';

/** What could give the right option away, over many single choices. */
export interface Tells {
  readonly questions: number;
  /** Percent whose right option is longer than every other. */
  readonly longest: number;
  /** Percent of right options in each position, first to fourth. */
  readonly positions: readonly number[];
}

export const tells = (asked: readonly Asked[]): Tells => {
  const single = asked.filter(({ type }) => type === 'single');
  const percent = (count: number) => (single.length ? (100 * count) / single.length : 0);
  const position = ({ options }: Asked) => options.findIndex(({ right }) => right);
  return {
    questions: single.length,
    longest: percent(single.filter(rightIsLongest).length),
    positions: [0, 1, 2, 3].map((at) => percent(single.filter((one) => position(one) === at).length)),
  };
};

export const rightIsLongest = ({ options }: Asked): boolean => {
  const length = (right: boolean) => options.filter((one) => one.right === right).map(({ text }) => lineText(text).length);
  return Math.max(0, ...length(true)) > Math.max(0, ...length(false));
};

const everything: Readonly<Record<string, RegExp>> = {
  en: /^(all|none|both|any) of (these|them)\b|\b(of )?the above\b/i,
  es: /^(todas|todos|ninguna|ninguno) de (estas|estos|ellas|ellos)\b|\b(las|los|lo) anterior(es)?\b/i,
};

export const optionFindings = (course: Course, language: string, asked: readonly Asked[]): Finding[] => {
  const tell = (['bank', 'lessons'] as const).flatMap((where) => {
    const { longest, positions } = tells(asked.filter((one) => one.where === where));
    return [
      ...(longest > limits.rightLongest
        ? [
            finding(
              'fails',
              'options',
              `${where}, ${language}: the right option is the longest in ${longest.toFixed(0)} %, should be ${limits.rightLongest} % or less.`,
            ),
          ]
        : []),
      ...positions.flatMap((share, at) =>
        share > limits.rightPosition
          ? [
              finding(
                'fails',
                'options',
                `${where}, ${language}: ${share.toFixed(0)} % of right options stand in position ${at + 1}, should be ${limits.rightPosition} % or less.`,
              ),
            ]
          : [],
      ),
    ];
  });
  const each = asked.flatMap(({ id, type, options, path }) => [
    ...(type === 'single' && (options.length < limits.optionsFrom || options.length > limits.optionsTo)
      ? [
          finding(
            'fails',
            'options',
            `${id} has ${options.length} options, should be ${limits.optionsFrom} or ${limits.optionsTo}.`,
            wordsAt(course, id, language, ...path),
          ),
        ]
      : []),
    ...options.flatMap(({ key, text }) =>
      everything[language]?.test(lineText(text))
        ? [
            finding(
              'fails',
              'options',
              `${id} ${key} says "all of the above" or the like.`,
              wordsAt(course, id, language, ...path, key),
            ),
          ]
        : [],
    ),
  ]);
  return [...tell, ...each];
};
