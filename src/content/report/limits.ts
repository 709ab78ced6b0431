/** What the course promises about itself; the report fails past these. */
export const limits = {
  minutes: { from: 27, to: 33 },
  /** With all extensions on. */
  minutesExtended: { from: 42, to: 48 },
  boosterMinutes: { from: 2, to: 3 },
  boosterCases: 4,
  /** Percent of the minutes in which a learner answers. */
  responseShare: 60,
  passiveSeconds: 90,
  wordsBeforeAction: 120,
  wordsInParagraph: 60,
  wordsInSentence: 25,
  /** Flesch-Kincaid school grade, English. */
  grade: 8,
  /** INFLESZ, Spanish: 55 and up is normal, 65 and up fairly easy. */
  inflesz: 55,
  objectiveMet: 3,
  objectiveContexts: 2,
  objectiveItems: 4,
  decisions: 12,
  branching: 2,
  /** Percent of a final draw that are decisions in a described situation. */
  drawScenarios: 50,
  optionsFrom: 3,
  optionsTo: 4,
  /** Percent of single choices whose right option is the longest. */
  rightLongest: 35,
  /** Percent of right options in any one position. */
  rightPosition: 35,
  reasonWords: { from: 15, to: 60 },
  lessonReasonWords: { from: 6, to: 60 },
  /** Days after its last check in which a claim has to be looked at again. */
  claimReviewDays: 365,
  channelWarnDays: 60,
  channelRefuseDays: 90,
} as const;

export type Limits = typeof limits;
