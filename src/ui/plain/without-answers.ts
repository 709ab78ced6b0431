/** What an answer shows only after it was given. */
const after = [
  'answer',
  'after',
  'keep',
  'reason',
  'reply',
  'correct',
  'best',
  'target',
  'place',
  'is',
  'claims',
  'next',
  'ends',
];

/** A question as it stands before it was answered: nothing in it says which option is right. */
export const withoutAnswers = <T>(view: T): T => {
  if (Array.isArray(view)) return view.map(withoutAnswers) as T;
  if (typeof view !== 'object' || view === null) return view;
  return Object.fromEntries(
    Object.entries(view).flatMap(([key, inner]) => (after.includes(key) ? [] : [[key, withoutAnswers(inner)]])),
  ) as T;
};
