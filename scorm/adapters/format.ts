/**
 * Values in the exact shapes that every LMS we know of accepts. Where the standards allow several forms, this is the one
 * that no implementation refuses. Pure functions; every one answers something valid for any input.
 */

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function wholeWithin(value: number, max: number): number {
  return value > 0 ? Math.min(max, Math.floor(value)) : 0;
}

/** SCORM 1.2 timespan `HHHH:MM:SS`. Moodle refuses `0:12:34`, five-digit hours and three decimals. */
export function scorm12Time(seconds: number): string {
  const whole = wholeWithin(seconds, 9999 * 3600 + 3599);
  return `${pad(Math.floor(whole / 3600), 4)}:${pad(Math.floor(whole / 60) % 60, 2)}:${pad(whole % 60, 2)}`;
}

/** SCORM 2004 duration such as `PT1H2M3S`. Whole seconds, since three decimals are refused; a bare `PT` is not a duration. */
export function isoDuration(seconds: number): string {
  const whole = wholeWithin(seconds, 9999 * 3600);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const parts = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest ? `${rest}S` : ''}`;
  return `PT${parts || '0S'}`;
}

/** The range Moodle's pattern for timestamps accepts, a day inside it on both ends so that no time zone leaves it. */
const EARLIEST = Date.UTC(1970, 0, 2);
const LATEST = Date.UTC(2038, 11, 30);

function localDate(at: number): Date {
  return new Date(at >= EARLIEST ? Math.min(at, LATEST) : EARLIEST);
}

/** Time of day `HH:MM:SS` in the learner's own time zone: SCORM 1.2 knows no other. */
export function timeOfDay(at: number): string {
  const date = localDate(at);
  return `${pad(date.getHours(), 2)}:${pad(date.getMinutes(), 2)}:${pad(date.getSeconds(), 2)}`;
}

/** `2026-11-22T10:15:00`. Not `toISOString()`: milliseconds, and a `Z` after whole seconds, are refused by Moodle and ADL. */
export function timestamp(at: number): string {
  const date = localDate(at);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}T${timeOfDay(at)}`;
}

/** Whole number 0-100 for `score.raw`; SCORM 1.2 knows nothing else. */
export function percentage(value: number): number {
  return value > 0 ? Math.min(100, Math.round(value)) : 0;
}

/** Share 0-1 as a plain decimal with at most `digits` (1-7) decimals. `.85` and exponents are refused by Moodle. */
export function share(value: number, digits: number): string {
  const within = value > 0 ? Math.min(1, value) : 0;
  return within.toFixed(digits).replace(/\.?0+$/, '');
}

/** `score.scaled`: SCORM 2004 promises seven significant decimals. */
export const scaled = (percent: number): string => share(percentage(percent) / 100, 7);

/** `progress_measure`, rounded down: only a finished course may say 1. */
export function progress(value: number): string {
  return share(Math.floor((value > 0 ? Math.min(1, value) : 0) * 100 + 1e-9) / 100, 2);
}

const PLAIN: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"', '–': '-', '—': '-', '…': '...' };

/** Plain printable ASCII on one line; accents are dropped. Some LMS databases lose a whole save over one odd character. */
export function ascii(text: string, max: number): string {
  return text
    .replace(/[‘’“”–—…]/g, (character) => PLAIN[character] ?? '')
    .normalize('NFKD')
    .replace(/\s+/g, ' ')
    .replace(/[^\x20-\x7e]/g, '')
    .trim()
    .slice(0, max)
    .trim();
}

/** Identifier of interactions and objectives: the letters that every LMS takes, without a space or a hyphen. */
export function identifier(text: string): string {
  const clean = text.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 60);
  // Moodle wants at least two characters, the last one a letter or digit.
  return /^[A-Za-z0-9_]+[A-Za-z0-9]$/.test(clean) ? clean : `${clean}_0`;
}

/** `lesson_location`. In Chamilo an apostrophe here loses the whole save while the API still answers "true". */
export const bookmark = (text: string): string => text.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 60);

/** The limit of SCORM 1.2 is 4096, that of some 2004 second edition LMSs 4000. */
export const isStorable = (text: string): boolean => text.length <= 4000 && /^[\x20-\x7e]*$/.test(text);
