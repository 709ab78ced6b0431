/** What of a question shows only once it was answered. */
const after = ['answer', 'after', 'keep', 'reason', 'reply', 'claims', 'turns'];

/** A question as it stands before it was answered, for what it cites. */
export const withoutAnswers = (view: object): object =>
  Array.isArray(view)
    ? view.map((part) => (typeof part === 'object' ? withoutAnswers(part) : part))
    : Object.fromEntries(
        Object.entries(view).flatMap(([key, inner]) =>
          after.includes(key) ? [] : [[key, typeof inner === 'object' && inner !== null ? withoutAnswers(inner) : inner]],
        ),
      );
