/**
 * How a learner likes to read and listen. The first choice of each is what everybody starts with: the device decides,
 * or the course as it was designed. Order is a promise, saved records count on it: add at the end, never in between.
 */
export const comfortChoices = {
  /** Of all text, as part of the browser's own: 100, 112.5, 125, 150 percent. */
  size: ['normal', 'large', 'larger', 'largest'],
  /** Between lines, words and letters; `wide` has shorter lines too. */
  space: ['normal', 'more', 'wide'],
  theme: ['device', 'light', 'dark', 'contrast'],
  motion: ['device', 'none'],
  /** Of the voice: 1, 0.8, 1.25, 1.5 times as fast. */
  speed: ['normal', 'slow', 'fast', 'faster'],
} as const;

type Choices = typeof comfortChoices;
export type ComfortName = keyof Choices;
export type Comfort = { readonly [K in ComfortName]: Choices[K][number] };

const names = Object.keys(comfortChoices) as ComfortName[];

/** One digit per choice. Text that says nothing stands for what everybody starts with; so does any digit that is not known. */
export const decodeComfort = (code: string): Comfort =>
  Object.fromEntries(
    names.map((name, i) => [name, comfortChoices[name][Number(code.charAt(i))] ?? comfortChoices[name][0]]),
  ) as Comfort;

/** Never empty: an empty code says that nothing was chosen yet, and a learner may choose to go back to the start. */
export const encodeComfort = (comfort: Comfort): string =>
  names.map((name) => (comfortChoices[name] as readonly string[]).indexOf(comfort[name])).join('');

/** Untrusted text as a code of ours, or `''`. */
export const fitComfort = (text: string): string => (/^\d{1,9}$/.test(text) ? encodeComfort(decodeComfort(text)) : '');
