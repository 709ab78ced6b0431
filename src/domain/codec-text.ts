import { hash } from './random';

/** Numbers and sets of numbers in letters that every LMS keeps unchanged. */

export const base36 = (value: number): string => Math.max(0, Math.floor(value)).toString(36);
export const number = (text: string): number => {
  const value = Number.parseInt(text, 36);
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
};
export const optional = (value: number | null): string => (value === null ? '-' : base36(value));
export const pair = (n: number): string => base36(n).padStart(2, '0');
export const pairs = (text: string): number[] => (text.match(/../g) ?? []).map(number);
export const list = (text: string): string[] => (text === '' ? [] : text.split('-'));

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** A set of small numbers, six to a character. */
export const bits = (numbers: readonly number[]): string => {
  const groups: number[] = [];
  for (const n of numbers) groups[Math.floor(n / 6)] = (groups[Math.floor(n / 6)] ?? 0) | (1 << (n % 6));
  return Array.from(groups, (group) => alphabet.charAt(group ?? 0)).join('');
};
export const readBits = (text: string): number[] =>
  [...text].flatMap((char, group) =>
    [0, 1, 2, 3, 4, 5].flatMap((bit) => ((alphabet.indexOf(char) >> bit) & 1 ? [group * 6 + bit] : [])),
  );

export const checksum = (text: string): string => (hash(text) % 36 ** 4).toString(36).padStart(4, '0');
