import type { Question } from './question';

/**
 * What learners answer, as short strings:
 *   single        the chosen key: `b`
 *   multiple      chosen keys in authored order: `acd`
 *   matching      one character per option in authored order: its target, or `-` while open: `mf-d`
 *   ordering      all keys in the learner's order: `cabd`
 *   conversation  the option chosen at each step: `bab`
 *   plan          the chosen key, as in single; any is right
 */
export interface Verdict {
  /** All right. Always false for an incomplete answer. */
  readonly right: boolean;
  /** Parts that are right, out of `of`; for "5 of 8". */
  readonly parts: number;
  readonly of: number;
}

/** True when nothing is left open, so that the answer may be checked. */
export const isComplete = (question: Question, response: string): boolean => {
  switch (question.type) {
    case 'single':
    case 'plan':
      return response.length === 1 && question.keys.includes(response);
    case 'multiple':
      return response.length > 0;
    case 'matching':
      return response.length === question.keys.length && !response.includes('-');
    case 'ordering':
      return response.length === question.keys.length;
    case 'conversation':
      return walk(question.start, question.next, response).ended;
  }
};

/** Judges a response. Pure: the same in the browser, in tests and in reports. */
export const judge = (question: Question, response: string): Verdict => {
  switch (question.type) {
    case 'single': {
      const right = response === question.correct;
      return { right, parts: right ? 1 : 0, of: 1 };
    }
    case 'multiple': {
      const agreed = [...question.keys].filter((key) => response.includes(key) === question.correct.includes(key)).length;
      return verdict(agreed, question.keys.length);
    }
    case 'matching':
      return verdict([...question.correct].filter((target, i) => response[i] === target).length, question.keys.length);
    case 'ordering':
      return verdict(orderedParts(question.keys, question.correct, response), question.keys.length);
    case 'conversation': {
      const { ended } = walk(question.start, question.next, response);
      return { right: ended, parts: ended ? 1 : 0, of: 1 };
    }
    case 'plan':
      return verdict(isComplete(question, response) ? 1 : 0, 1);
  }
};

const verdict = (parts: number, of: number): Verdict => ({ right: parts === of, parts, of });

/** An option is in place when its authored place is the one that belongs at that point of the learner's order. */
const orderedParts = (keys: string, places: string, response: string): number => {
  const sorted = [...places].sort();
  return [...response].filter((key, i) => places[keys.indexOf(key)] === sorted[i]).length;
};

/** One right order of an ordering question (interchangeable places in authored order). */
export const rightOrder = (keys: string, places: string): string =>
  [...keys]
    .sort(
      (a, b) => (places[keys.indexOf(a)] ?? '').localeCompare(places[keys.indexOf(b)] ?? '') || keys.indexOf(a) - keys.indexOf(b),
    )
    .join('');

export interface Step {
  readonly turn: string;
  readonly key: string;
  /** True when the talk moved on after this choice. */
  readonly moved: boolean;
}

/** Where a talk stands after the chosen options. Choices that lead nowhere known are left out. */
export const walk = (
  start: string,
  next: Readonly<Record<string, Readonly<Record<string, string>>>>,
  response: string,
): { turn: string; ended: boolean; steps: readonly Step[] } => {
  const steps: Step[] = [];
  let turn = start;
  for (const key of response) {
    const follows = next[turn]?.[key];
    if (follows === undefined || turn === '.') break;
    steps.push({ turn, key, moved: follows !== '' });
    if (follows !== '') turn = follows;
  }
  return { turn, ended: turn === '.', steps };
};

/**
 * Adds a choice to a talk and keeps the response short: a second try replaces the first at the same turn,
 * and a talk that comes back to an earlier turn forgets what lay between.
 */
export const sayNext = (question: Extract<Question, { type: 'conversation' }>, response: string, key: string): string => {
  const { steps, turn, ended } = walk(question.start, question.next, response);
  if (ended || question.next[turn]?.[key] === undefined) return response;
  const first = steps.findIndex((step) => step.turn === turn);
  const kept = first < 0 ? steps : steps.slice(0, first);
  return [...kept.map((step) => step.key), key].join('');
};

/**
 * A response cut down to what the question still knows, after options were added, reordered or retired.
 * An answer that no longer fits comes back empty or open, never as something the learner did not say.
 */
export const fitResponse = (question: Question, response: string): string => {
  switch (question.type) {
    case 'single':
    case 'plan':
      return response.length === 1 && question.keys.includes(response) ? response : '';
    case 'multiple':
      return [...question.keys].filter((key) => response.includes(key)).join('');
    case 'matching': {
      const chosen = [...question.keys].map((_, i) =>
        response[i] !== undefined && question.targets.includes(response[i]) ? response[i] : '-',
      );
      return chosen.every((target) => target === '-') ? '' : chosen.join('');
    }
    case 'ordering': {
      const known = [...new Set(response)].filter((key) => question.keys.includes(key));
      return known.length === question.keys.length ? known.join('') : '';
    }
    case 'conversation':
      return walk(question.start, question.next, response)
        .steps.map(({ key }) => key)
        .join('');
  }
};
