/** Longer names are cut: a certificate has one line for it, and an LMS may send anything. */
const longest = 80;

const suffix = /^(jr|sr|ii|iii|iv|esq|jd|md|phd|edd|rn|msw|lcsw)\.?$/i;

/** Marks that change the direction of what follows, and others that nobody sees. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an untrusted name may hold them
const invisible = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A learner's name as people say it. SCORM stores "Last, First"; a suffix after a comma ("Ruiz, Ana, PhD") stays behind.
 *
 * @returns at most 80 characters on one line; `''` where nothing readable is left
 */
export const readableName = (raw: string): string => {
  const name = raw
    .slice(0, 2000)
    .replace(/^\{lang=[\w-]*\}/, '')
    .replace(invisible, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const parts = name
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const names = parts.filter((part) => !suffix.test(part));
  const ordered = names.length === 2 ? `${names[1]} ${names[0]}` : names.join(', ');
  const whole = [ordered, ...parts.filter((part) => suffix.test(part))].join(', ');
  const letters = [...(names.length === 0 ? '' : whole)];
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trim()}…`
    : letters.join('');
};
