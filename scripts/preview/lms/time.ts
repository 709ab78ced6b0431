import type { LmsEdition } from '../../../scorm/lms/cmi';

/** Seconds of a session time in either standard's form; 0 for what is neither. */
export function secondsOf(span: string | undefined): number {
  const clock =
    /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(span ?? '') ?? /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(span ?? '');
  const [, hours = 0, minutes = 0, seconds = 0] = clock ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

const two = (value: number): string => String(value).padStart(2, '0');

export function spanOf(edition: LmsEdition, total: number): string {
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, Math.floor(total % 60)];
  return edition === 'scorm12'
    ? `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(seconds)}`
    : `PT${hours}H${minutes}M${seconds}S`;
}

export function inWords(total: number): string {
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, Math.floor(total % 60)];
  const parts = [hours && `${hours} h`, minutes && `${minutes} min`, !hours && (seconds || !minutes) && `${seconds} s`];
  return parts.filter(Boolean).join(' ');
}

export function clockTime(at: number, fine = false): string {
  const date = new Date(at);
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return fine ? `${time}.${String(date.getMilliseconds()).padStart(3, '0')}` : time;
}

/** The time alone today, the day as well before that. */
export function moment(at: number): string {
  const day = new Date(at).toDateString();
  return day === new Date().toDateString()
    ? clockTime(at)
    : `${new Date(at).toLocaleDateString('en', { day: 'numeric', month: 'short' })}, ${clockTime(at)}`;
}
