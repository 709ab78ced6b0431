import type { QuestionType } from '../../domain/question';

/** Reading speed in words a minute. */
export const wordsAMinute = 200;

export const readingSeconds = (words: number): number => (words * 60) / wordsAMinute;

/** The welcome screen with the choice of a role, as the curriculum plans it. */
export const welcomeSeconds = 60;

/** Thinking and choosing, in seconds, on top of reading; matching, sorting and talks by their cards or turns. */
export const pace = {
  single: 15,
  guess: 8,
  multiple: 20,
  signs: 25,
  ordering: 25,
  /** For each card to match or sort. */
  card: 6,
  /** For each turn on the best path of a talk. */
  turn: 10,
  plan: 15,
} as const;

/** Reasons under cards all stand open; learners read those of the cards they missed. The share that counts as read. */
export const cardReasonsRead = 1 / 3;

/** The same for an item of the final check. */
export const itemSeconds = (type: QuestionType, options: number): number => {
  switch (type) {
    case 'single':
      return pace.single;
    case 'multiple':
      return pace.multiple;
    case 'matching':
      return pace.card * options;
    case 'ordering':
      return pace.ordering;
    case 'conversation':
      return pace.turn;
    case 'plan':
      return pace.plan;
  }
};
