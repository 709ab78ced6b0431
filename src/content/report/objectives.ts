import { forRole, type Item, type Role } from '../../domain/outline';
import type { BlockView } from '../blocks';
import { type Finding, finding } from './finding';
import { limits } from './limits';
import type { Learner, Screen, Study } from './study';

/** Where a learner of one role meets an objective, in the order of the course. */
export interface Encounter {
  readonly objective: string;
  /** The lesson that has it as its own. */
  readonly lesson: string;
  /** Pages whose text teaches it. */
  readonly taught: readonly Screen[];
  /** Questions of the lessons. */
  readonly asked: readonly BlockView[];
  /** Items in the pool for this role; a final check can ask for it once it has any. */
  readonly items: readonly Item[];
}

/**
 * A page teaches an objective when it stands beside one of its questions, or cites a claim that its questions rest on.
 * A plan has no objective of its own: it counts for those of its lesson that no other question practices.
 */
export const encounters = (study: Study, learner: Learner): Encounter[] => {
  const { outline } = study.compiled;
  const lessons = study.lessons(learner);
  return outline.objectives.map(({ id: objective, lesson: home }) => {
    const screens = lessons.flatMap((lesson) => lesson.screens.map((screen) => ({ ...screen, lesson: lesson.lesson })));
    const blocks = screens.flatMap(({ view }) => view.blocks);
    const direct = blocks.filter((block) => objectiveOf(block) === objective);
    const plans = direct.length
      ? []
      : screens.filter(({ lesson }) => lesson === home).flatMap(({ view }) => view.blocks.filter(({ kind }) => kind === 'plan'));
    const asked = [...direct, ...plans];
    const items = outline.bank.filter((item) => item.objective === objective && forRole(item.roles, learner.role));
    const claims = new Set([...asked.flatMap(claimsOf), ...bankClaims(study, objective, learner.role)]);
    return { objective, lesson: home, taught: screens.filter((screen) => teaches(screen, asked, claims)), asked, items };
  });
};

/** How often a learner of one role meets an objective. */
export interface Meeting {
  readonly objective: string;
  readonly pages: number;
  readonly questions: number;
  readonly items: number;
}

export const meetings = (study: Study, learner: Learner): Meeting[] =>
  encounters(study, learner).map(({ objective, taught, asked, items }) => ({
    objective,
    pages: taught.length,
    questions: asked.length,
    items: items.length,
  }));

export const objectiveFindings = (study: Study, learner: Learner): Finding[] =>
  meetings(study, learner).flatMap(({ objective, pages, questions, items }) => {
    const times = pages + questions + Math.min(1, items);
    const contexts = [pages, questions, items].filter(Boolean).length;
    const who = `${objective}, ${learner.role}`;
    const where = `${pages} pages, ${questions} lesson questions, ${items} items in the pool`;
    return [
      ...(times < limits.objectiveMet || contexts < limits.objectiveContexts
        ? [
            finding(
              'fails',
              'objectives',
              `${who}: met ${times} times in ${contexts} contexts (${where}), should be ${limits.objectiveMet} in ${limits.objectiveContexts}.`,
            ),
          ]
        : []),
      ...(items < limits.objectiveItems
        ? [
            finding(
              'fails',
              'objectives',
              `${who}: ${items} items in the pool of this role, should be ${limits.objectiveItems} or more: write some for this role, or for all.`,
            ),
          ]
        : []),
    ];
  });

const objectiveOf = (block: BlockView): string | undefined => ('objective' in block ? block.objective : undefined);
const claimsOf = (block: BlockView): readonly string[] => ('claims' in block ? (block.claims ?? []) : []);

const bankClaims = ({ course }: Study, objective: string, role: Role): string[] =>
  course.banks.flatMap(({ structure }) =>
    structure.items.flatMap((item) => (item.objective === objective && forRole(item.roles, role) ? (item.claims ?? []) : [])),
  );

const teaches = ({ view, steps }: Screen, asked: readonly BlockView[], claims: ReadonlySet<string>): boolean => {
  const reading = view.blocks.filter(({ id }) => steps.some((step) => step.block === id && !step.answers && step.words > 0));
  const beside = reading.length > 0 && view.blocks.some((block) => asked.includes(block));
  return beside || cited([view.lead, reading]).some((id) => claims.has(id));
};

/** Claim ids in the texts of a view: `['claim', id, words]` nodes, and `claims` lists. */
const cited = (value: unknown): string[] => {
  if (Array.isArray(value)) {
    const own = value.length === 3 && value[0] === 'claim' && typeof value[1] === 'string' ? [value[1]] : [];
    return [...own, ...value.flatMap(cited)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'claims' && Array.isArray(inner) ? (inner as string[]) : cited(inner),
  );
};
