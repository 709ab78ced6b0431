import type { Placed } from './course-questions';

/** The English words of a question: prompt and option texts, for the ledger. */
export const englishSays = ({ wordFiles, wordsPath }: Placed): string => {
  const words = wordsPath.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step],
    wordFiles['en']?.data,
  );
  return collect(words).join(' ').replace(/\s+/g, ' ').slice(0, 400);
};

const kept = new Set(['prompt', 'text', 'ask', 'situation']);

const collect = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return kept.has(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => collect(inner, name));
};

/** True while at least a third of the content words are shared: an edit, not another question under an old id. */
export const sameQuestion = (was: string, now: string): boolean => {
  const a = contentWords(was);
  const b = contentWords(now);
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size) >= 1 / 3;
};

const contentWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
