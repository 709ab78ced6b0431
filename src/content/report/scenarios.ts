import { branches } from './best-path';
import { type Finding, finding } from './finding';
import { limits } from './limits';
import type { Learner, Screen, Study } from './study';

export interface Decisions {
  /** Decisions in a described situation: choices with one, choices beside a dialogue, turns of a talk. */
  readonly all: number;
  /** Turns from which words lead to different turns. */
  readonly branching: number;
}

export const decisionsOf = (screens: readonly Screen[]): Decisions => {
  const of = (screen: Screen): Decisions => {
    const spoken = screen.view.blocks.some(({ kind }) => kind === 'dialogue');
    let all = 0;
    let branching = 0;
    for (const block of screen.view.blocks) {
      if (block.kind === 'choice' && (block.situation || spoken)) all += 1;
      if (block.kind === 'signs' && block.story) all += 1;
      if (block.kind !== 'conversation') continue;
      all += screen.steps.find((step) => step.block === block.id)?.decisions ?? 0;
      branching += branches(block).length;
    }
    return { all, branching };
  };
  return screens
    .map(of)
    .reduce((sum, one) => ({ all: sum.all + one.all, branching: sum.branching + one.branching }), { all: 0, branching: 0 });
};

export const scenarioFindings = (study: Study, learner: Learner): Finding[] => {
  const { all, branching } = decisionsOf(study.lessons(learner).flatMap(({ screens }) => screens));
  return [
    ...(all < limits.decisions
      ? [finding('fails', 'scenario decisions', `${learner.role}: ${all} in the lessons, should be ${limits.decisions} or more.`)]
      : []),
    ...(branching < limits.branching
      ? [
          finding(
            'fails',
            'scenario decisions',
            `${learner.role}: ${branching} that branch, should be ${limits.branching} or more.`,
          ),
        ]
      : []),
  ];
};
