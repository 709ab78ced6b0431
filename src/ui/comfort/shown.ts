import { decodeComfort, fitComfort } from '../../domain/comfort';

/** Of all courses at this address: who needs large text needs it in each. */
const key = 'course-comfort';

/** The code that was chosen last in this browser; `''` where none was, or where storage is blocked. */
export const keptComfort = (): string => {
  try {
    return fitComfort(localStorage.getItem(key) ?? '');
  } catch {
    return '';
  }
};

/** Puts the choices on the page, as attributes that comfort.css knows, and keeps them for the first paint of the next launch. */
export const showComfort = (code: string): void => {
  Object.assign(document.documentElement.dataset, decodeComfort(code));
  try {
    if (code) localStorage.setItem(key, code);
  } catch {
    // They are in the record, too.
  }
};
