import { hash } from '../../src/domain/random';

/** A saved text with fields of its head or body changed and its checksums made right again, as another version would write it. */
export const rewritten = (
  text: string,
  change: { head?: (fields: string[]) => string[]; body?: (fields: string[]) => string[] },
): string => {
  const fields = text.split('.');
  const signed = (some: string[]) => [...some, (hash(some.join('.')) % 36 ** 4).toString(36).padStart(4, '0')];
  const head = fields.slice(0, 10);
  const body = fields.slice(11, -1);
  return [...signed(change.head?.(head) ?? head), ...signed(change.body?.(body) ?? body)].join('.');
};

export const ofLaterVersion = (text: string): string => rewritten(text, { head: ([, ...rest]) => ['2', ...rest] });
