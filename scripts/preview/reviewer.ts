import type { Package } from './packages';

/** The package as it is built with `reviewer: true` in its settings: nothing but the settings on its page differs. */
export const forReviewers = (found: Package): Package => {
  const html = new TextDecoder().decode(found.files.get(found.entry));
  const told = html.replace(/(data-settings="\{)(\})?/, (_, open, empty = ',') => `${open}&quot;reviewer&quot;:true${empty}`);
  return { ...found, files: new Map(found.files).set(found.entry, new TextEncoder().encode(told)) };
};
