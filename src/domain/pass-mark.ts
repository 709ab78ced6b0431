import type { Outline } from './outline';

/** The pass mark that holds, percent: the LMS's own, else the organization's, else the course's. */
export const passMarkOf = (outline: Outline, settings: { readonly passMark?: number }, lms: number | undefined): number =>
  lms ?? settings.passMark ?? outline.final.passMark;

/** How many of `of` items must be right to reach the mark. */
export const needed = (of: number, passMark: number): number => Math.ceil((of * passMark) / 100);
