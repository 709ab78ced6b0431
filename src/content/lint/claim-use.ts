import { plain } from '../../domain/text';
import { learnerTexts, parts } from '../learner-text';
import type { Problem } from '../problem';
import type { Rule } from '.';

/** A claim is only used as far as its check allows. */
export const claimUse: Rule = (course) => {
  const { structure, file, words, wordFiles } = course.claims;

  const caveats = Object.entries(structure).flatMap(([id, claim]): Problem[] =>
    Object.entries(words).flatMap(([language, said]) =>
      claim.use !== 'teach' && !said[id]?.caveat
        ? [
            (wordFiles[language] ?? file).problem(
              [id],
              `${id} may only be used with its caveat. Add "caveat": what the claim leaves out.`,
            ),
          ]
        : [],
    ),
  );

  const values = Object.entries(structure).flatMap(([id, claim]): Problem[] =>
    claim.value !== undefined && claim.use !== 'myth-example' && claim.check !== 'confirmed' && claim.check !== 'corrected'
      ? [
          file.problem(
            [id, 'value'],
            `${id} carries a number that the second check did not confirm. Take the value out, or confirm it and say so in "check".`,
          ),
        ]
      : [],
  );

  const numbers = learnerTexts(course).flatMap(({ file: at, path, text }) =>
    parts(text).flatMap((part): Problem[] => {
      if (typeof part === 'string' || part[0] !== 'claim') return [];
      const claim = structure[part[1]];
      const hasNumber = /\d/.test(plain(part[2]));
      if (!claim || !hasNumber || claim.check === 'confirmed' || claim.check === 'corrected' || claim.use === 'myth-example')
        return [];
      return [
        at.problem(
          path,
          `rests a number on ${part[1]}, whose number nobody confirmed (check: ${claim.check}). Say it in words or use another claim.`,
        ),
      ];
    }),
  );

  const myths = learnerTexts(course).flatMap(({ file: at, path, text }) =>
    parts(text).flatMap((part): Problem[] =>
      typeof part !== 'string' && part[0] === 'claim' && structure[part[1]]?.use === 'myth-example' && path.at(-1) !== 'reason'
        ? [
            at.problem(
              path,
              `rests on ${part[1]}, a number that does not hold. Name it only in the reason of an option, which says why it fails.`,
            ),
          ]
        : [],
    ),
  );

  return [...caveats, ...values, ...numbers, ...myths];
};
