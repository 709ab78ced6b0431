import { z } from 'zod';

/** Lower-case words joined by hyphens, at most 24 characters. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,23}$/, 'is not an id: use lower-case letters, digits and hyphens, 24 at most, a letter first');

/** Ids of final items as they reach LMS reports: `Q` and two or three digits. */
export const itemId = z.string().regex(/^Q\d{2,3}$/, 'is not an item id: write Q and two or three digits, such as Q07');

export const objectiveId = z
  .string()
  .regex(/^O\d\.\d$/, 'is not an objective id: write O, the lesson, a point and a number, such as O4.2');

/** One letter: what every SCORM edition accepts as a choice identifier. */
export const optionKey = z.string().regex(/^[a-z]$/, 'is not an option key: write one lower-case letter, a to z');

export const roleId = z.enum(['school', 'foster', 'volunteer']);

/** `m` and a digit: a lesson of the course; `b` and a digit: the one lesson of a booster. */
export const lessonId = z
  .string()
  .regex(/^[mb]\d$/, 'is not a lesson id: write m and a digit, such as m4, or b and a digit for a booster');

/** A claim id of modules/claims.yaml; that it exists is checked after loading. */
export const claimId = z.string().regex(/^[a-z0-9-]+$/, 'is not a claim id');

export const mediaName = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'is not a media name: give the file name in modules/media without .svg');
