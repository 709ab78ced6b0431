/** A booster has its own. */
const key = () => `course-begun:${document.documentElement.dataset['course']}`;

/** Whether somebody left this course in this browser behind its welcome page. Only a hint: the record decides. */
export const begunHere = (): boolean => {
  try {
    return localStorage.getItem(key()) !== null;
  } catch {
    return false;
  }
};

export const keepBegun = (begun: boolean): void => {
  try {
    if (begun) localStorage.setItem(key(), '1');
    else localStorage.removeItem(key());
  } catch {
    // Then the next launch shows the welcome page for a moment.
  }
};
