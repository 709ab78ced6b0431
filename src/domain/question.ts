/**
 * What a question is to everything that scores, saves or reports it: no words, no screen.
 * A response is a short string of option keys, so it fits the saved record and every LMS.
 */
interface QuestionBase {
  /** Stable id from the ledger; never reused. */
  readonly id: string;
  /** Number from the ledger; stands for the id in the saved record. */
  readonly n: number;
  readonly objective: string;
  /** An estimate that only leads to the number: no answer is wrong. */
  readonly guess?: true;
}

/** Option keys in authored order, one character each: `a`-`z`. */
type Keys = string;

export interface SingleQuestion extends QuestionBase {
  readonly type: 'single';
  readonly keys: Keys;
  /** The one right key. */
  readonly correct: string;
}

export interface MultipleQuestion extends QuestionBase {
  readonly type: 'multiple';
  readonly keys: Keys;
  /** All right keys, in authored order. */
  readonly correct: string;
}

export interface MatchingQuestion extends QuestionBase {
  readonly type: 'matching';
  readonly keys: Keys;
  readonly targets: Keys;
  /** The right target of each key, position by position. */
  readonly correct: string;
}

export interface OrderingQuestion extends QuestionBase {
  readonly type: 'ordering';
  readonly keys: Keys;
  /** The place of each key, position by position, `1`-`9`; equal places may come in either order. */
  readonly correct: string;
}

/** A talk in turns. `next` holds, for each turn and option key, the turn that follows; `''` stays, `'.'` ends. */
export interface ConversationQuestion extends QuestionBase {
  readonly type: 'conversation';
  readonly start: string;
  readonly next: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** One of several intentions; none is right or wrong. */
export interface PlanQuestion extends QuestionBase {
  readonly type: 'plan';
  readonly keys: Keys;
}

export type Question =
  | SingleQuestion
  | MultipleQuestion
  | MatchingQuestion
  | OrderingQuestion
  | ConversationQuestion
  | PlanQuestion;

export type QuestionType = Question['type'];

/** How sure the learner said they were; 0 = not said. Never scored. */
export type Confidence = 0 | 1 | 2 | 3;

export interface Answer {
  readonly response: string;
  /** True once the learner pressed Check; before that it is a draft that is kept but not judged. */
  readonly checked: boolean;
  readonly confidence: Confidence;
}
