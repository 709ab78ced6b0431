import type { ProgressRecord } from '../../src/domain/progress';

/** What a learner did, as facts that nothing may take away again. */
export const factsOf = (record: ProgressRecord): string[] => [
  ...record.visited.map((page) => `finished ${page}`),
  ...Object.entries(record.answers).flatMap(([id, { checked }]) => (checked ? [`answered ${id}`] : [])),
  ...(record.outcome === 'passed' ? ['passed'] : []),
  ...(record.best === null ? [] : Array.from({ length: Math.floor(record.best / 10) + 1 }, (_, i) => `scored ${10 * i}`)),
];

/** Not what an LMS knows on its own; what is left where its text was lost. */
export const isOutcome = (fact: string): boolean => fact === 'passed' || fact.startsWith('scored');

export const missing = (facts: Iterable<string>, record: ProgressRecord): string[] => {
  const known = new Set(factsOf(record));
  return [...facts].filter((fact) => !known.has(fact));
};
