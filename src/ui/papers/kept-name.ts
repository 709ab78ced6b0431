/** The name that a learner typed for the certificate. It lives in this browser, or in this page where storage is blocked. */
const typed = new Map<string, string>();

/** A frame with blocked cookies throws on the mere word `localStorage`. */
const attempt = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};

const keyOf = (learner: string) => `certificate-name:${learner}`;

/** @param learner the LMS's id of the learner, so that nobody else at this computer meets the name; `''` without an LMS */
export const keptName = (learner: string): string =>
  typed.get(learner) || attempt(() => localStorage.getItem(keyOf(learner))) || '';

export const keepName = (learner: string, name: string): void => {
  typed.set(learner, name);
  attempt(() => (name ? localStorage.setItem(keyOf(learner), name) : localStorage.removeItem(keyOf(learner))));
};
