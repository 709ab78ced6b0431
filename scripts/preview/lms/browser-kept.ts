/** What the course itself keeps in this browser where it finds no LMS: name of each entry, and its text. */
export const browserKept = (): readonly (readonly [name: string, text: string])[] => {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith('course:'))
      .sort()
      .map((key) => [key, localStorage.getItem(key) ?? ''] as const);
  } catch {
    return [];
  }
};
