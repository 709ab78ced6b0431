import type { Course } from '../load';
import type { Problem } from '../problem';
import { claimUse } from './claim-use';
import { drawings } from './drawings';
import { finalDraw } from './final-draw';
import { idsAreUnique } from './ids-are-unique';
import { ledgerHolds } from './ledger-holds';
import { numbersAreCited } from './numbers-are-cited';
import { questionsCanBeAnswered } from './questions-can-be-answered';
import { references } from './references';

/** One rule: everything in the course that breaks it. */
export type Rule = (course: Course) => Problem[];

/** A new rule: its file and a line here. */
export const rules: readonly Rule[] = [
  references,
  idsAreUnique,
  ledgerHolds,
  numbersAreCited,
  claimUse,
  questionsCanBeAnswered,
  finalDraw,
  drawings,
];
