/** Place of an element in a round of writing. Chamilo and Open edX lose the score if the status comes first. */
const ORDER: readonly RegExp[] = [
  /^cmi\.(core\.)?score\./,
  /^cmi\.interactions\./,
  /^cmi\.objectives\./,
  /^cmi\.(core\.lesson_status|completion_status|success_status|progress_measure)$/,
  /^cmi\.(core\.lesson_location|location|suspend_data)$/,
  /^cmi\.(core\.)?session_time$/,
  /^cmi\.(core\.)?exit$/,
];

export const orderOf = (element: string): number => ORDER.findIndex((pattern) => pattern.test(element));

const RANKS: Readonly<Record<string, number>> = { incomplete: 1, failed: 2, completed: 3, passed: 4 };

/** Statuses never get worse and scores never lower, whoever held the better one. */
export function regression(element: string, before: string | undefined, after: string): string | undefined {
  if (before === undefined || before === '') return undefined;
  if (/^cmi\.(core\.lesson_status|completion_status|success_status)$/.test(element)) {
    return (RANKS[after] ?? 0) < (RANKS[before] ?? 0) ? `${element} went from ${before} to ${after}` : undefined;
  }
  if (/^cmi\.(core\.)?score\.(raw|scaled)$/.test(element)) {
    return Number(after) < Number(before) ? `${element} went from ${before} to ${after}` : undefined;
  }
  return undefined;
}
