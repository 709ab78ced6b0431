import type { Course } from '../load';
import type { Problem } from '../problem';
import { caveatReachable } from './caveat-reachable';
import { claimUse } from './claim-use';
import { drawings } from './drawings';
import { finalDraw } from './final-draw';
import { forbiddenTerms } from './forbidden-terms';
import { idsAreUnique } from './ids-are-unique';
import { ledgerHolds } from './ledger-holds';
import { linkWords } from './link-words';
import { longSentences } from './long-sentences';
import { namesInVignettes } from './names-in-vignettes';
import { numbersAreCited } from './numbers-are-cited';
import { optionLength } from './option-length';
import { questionsCanBeAnswered } from './questions-can-be-answered';
import { references } from './references';
import { shockWords } from './shock-words';
import { shouting } from './shouting';

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
  forbiddenTerms,
  shouting,
  shockWords,
  linkWords,
  longSentences,
  namesInVignettes,
  caveatReachable,
  optionLength,
];
