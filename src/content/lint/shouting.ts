import { plainText } from '../../domain/text';
import type { Rule } from '.';
import { acronyms } from './acronyms';
import { everyText } from './every-text';

/** Nobody is shouted at: no words in capitals but acronyms, no exclamation marks in a row. */
export const shouting: Rule = (course) =>
  everyText(course).flatMap(({ file, path, text }) => {
    const words = plainText(text);
    const loud = (words.match(/(?<![\p{L}\d-])\p{Lu}{2,}(?![\p{L}\d])/gu) ?? []).find((word) => !acronyms.includes(word));
    const marks = /[!¡]{2,}|[!?]{3,}|!\?|\?!/.exec(words)?.[0];
    return [
      ...(loud === undefined
        ? []
        : [
            file.problem(
              path,
              `has "${loud}" in capitals. Write it small; if it is an acronym, add it to src/content/lint/acronyms.ts.`,
            ),
          ]),
      ...(marks === undefined ? [] : [file.problem(path, `has "${marks}". One mark is enough.`)]),
    ];
  });
