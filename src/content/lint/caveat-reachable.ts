import { citedClaims, learnerTexts } from '../learner-text';
import type { Course } from '../load';
import type { Problem } from '../problem';
import type { Rule } from '.';

/**
 * The caveat of a claim stands below the block that cites it. The welcome page, the job aid, lesson titles, page titles and leads have no
 * such place: there a claim may only be cited when a block of the same page cites it too; a help line has its own note.
 */
export const caveatReachable: Rule = (course) => {
  const { structure } = course.claims;
  return learnerTexts(course).flatMap(({ file, path, text }): Problem[] =>
    citedClaims(text).flatMap((id) => {
      if (structure[id]?.use === 'teach' || structure[id] === undefined) return [];
      if (reachable(course, path, id)) return [];
      return [
        file.problem(
          path,
          `rests on ${id}, which may only be used with its caveat, and no caveat is shown here. Cite it in a block of the page, or say it without the claim.`,
        ),
      ];
    }),
  );
};

const reachable = (course: Course, path: readonly PropertyKey[], claim: string): boolean => {
  if (path[0] === 'items' || path.includes('blocks')) return true;
  const [first, page] = path;
  if (first === 'pages') return citedInBlocks(course, String(page)).includes(claim);
  const channel = course.channels.structure[String(first)];
  const note = Object.values(course.channels.words).every((words) => words[String(first)]?.note);
  return channel?.claim === claim && note;
};

/** What the blocks of a page cite, in their texts or their lists. */
const citedInBlocks = (course: Course, page: string): string[] => {
  const inLists = course.lessons.flatMap(({ structure }) =>
    structure.pages
      .filter(({ id }) => id === page)
      .flatMap(({ blocks }) => blocks.flatMap((block) => ('claims' in block ? (block.claims ?? []) : []))),
  );
  const inTexts = learnerTexts(course).flatMap(({ path, text }) =>
    path[1] === page && path.includes('blocks') ? citedClaims(text) : [],
  );
  return [...inLists, ...inTexts];
};
