import { forRole } from '../../domain/outline';
import type { Problem } from '../problem';
import type { Rule } from '.';

/** For every role the bank can fill the draw and hold a parallel for every must-pass item. */
export const finalDraw: Rule = (course) => {
  const { rules, file } = course.final;
  const items = course.banks.flatMap(({ structure }) => structure.items.map((item) => ({ ...item, lesson: structure.lesson })));
  return course.course.structure.roles.flatMap((role): Problem[] => {
    const mine = items.filter(({ roles }) => forRole(roles, role));
    const draw = rules.draw.flatMap(({ lesson, count }, i) => {
      const has = mine.filter((item) => item.lesson === lesson).length;
      // Twice as many, so that a second draw can differ.
      return has >= 2 * count
        ? []
        : [
            file.problem(
              ['draw', i],
              `asks for ${count} items of ${lesson}, but for the role "${role}" the bank has ${has}. It needs ${2 * count} so that a retry can differ.`,
            ),
          ];
    });
    const safety = rules.safety.flatMap((group, i) => {
      const has = mine.filter((item) => item.safety === group).length;
      return has >= 3
        ? []
        : [
            file.problem(
              ['safety', i],
              `names the safety group "${group}", of which the role "${role}" has ${has} items. It needs 3: one to ask, one as a parallel, one for a retry.`,
            ),
          ];
    });
    return [...draw, ...safety];
  });
};
