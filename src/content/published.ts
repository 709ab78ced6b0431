/**
 * When a source was published, as people write it: `2024-07-30` and `2018-09` in the words of the language, all else as it
 * stands.
 */
export const publishedIn = (published: string, language: string): string =>
  published.replace(/\b(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?\b/g, (_, year: string, month: string, day?: string) =>
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))).toLocaleDateString(language, {
      year: 'numeric',
      month: 'long',
      ...(day && { day: 'numeric' }),
      timeZone: 'UTC',
    }),
  );

/** The year with which it begins, if it does. */
export const yearPublished = (published: string): number | undefined => {
  const [year] = /^\d{4}/.exec(published) ?? [];
  return year === undefined ? undefined : Number(year);
};

/** Most web pages bear no date; how that is noted begins alike in the structure files. */
export const isUndated = (published = ''): boolean => published.startsWith('undated');
