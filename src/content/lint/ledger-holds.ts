import { meaning, placedQuestions } from '../course-questions';
import { ledgerPath } from '../ids';
import type { Problem } from '../problem';
import { englishSays, sameQuestion } from '../wording';
import type { Rule } from '.';

/** Ids are promises: every id is in the ledger, and what was published keeps its type, keys, answer and sense. */
export const ledgerHolds: Rule = (course) => {
  const { pages, questions } = course.ledger;
  const register = `is not in ${ledgerPath} yet. Run "npm run ids" to enter it.`;

  const pageProblems = course.lessons.flatMap(({ structure, file }) =>
    structure.pages.flatMap((page, p) =>
      page.id in pages ? [] : [file.problem(['pages', p, 'id'], `the page id "${page.id}" ${register}`)],
    ),
  );

  const questionProblems = placedQuestions(course).flatMap((placed): Problem[] => {
    const { draft, file, path } = placed;
    const entry = questions[draft.id];
    const at = [...path, 'id'];
    if (!entry) return [file.problem(at, `the question id "${draft.id}" ${register}`)];
    const now = meaning(draft);
    const newId = 'Saved records and LMS reports point at it: give the changed question a new id and keep or delete the old one.';
    if (entry.type !== draft.type)
      return [file.problem(at, `"${draft.id}" was published as ${entry.type} and is now ${draft.type}. ${newId}`)];
    const answerChanged = draft.type === 'conversation' ? false : !extends_(entry, now);
    if (answerChanged)
      return [
        file.problem(
          at,
          `"${draft.id}" was published with options "${entry.keys}" and answer "${entry.answer}", now "${now.keys}" and "${now.answer}". ${newId}`,
        ),
      ];
    if (!sameQuestion(entry.says, englishSays(placed))) {
      return [
        file.problem(
          at,
          `"${draft.id}" now asks something else than when it was published ("${entry.says.slice(0, 60)}…"). ${newId} If only the wording changed, run "npm run ids -- --reworded ${draft.id}".`,
        ),
      ];
    }
    return [];
  });

  const numbers = [...Object.values(pages), ...Object.values(questions)].map(({ n }) => n);
  const twice = numbers.find((n, i) => numbers.indexOf(n) !== i);
  const ledgerProblems =
    twice === undefined
      ? []
      : [
          course.ledger.file.problem(
            [],
            `gives the number ${twice} twice. Numbers stand for ids in saved records; undo the edit.`,
          ),
        ];
  return [...pageProblems, ...questionProblems, ...ledgerProblems];
};

/** Options may be appended; those that were published stay, with the same right answer. */
const extends_ = (was: { keys: string; answer: string }, now: { keys: string; answer: string }): boolean => {
  if (![...was.keys].every((key) => now.keys.includes(key))) return false;
  // Single and multiple name right keys; matching and ordering give one character per key.
  if (was.answer.length === was.keys.length && now.answer.length === now.keys.length) {
    return [...was.keys].every((key, i) => now.answer[now.keys.indexOf(key)] === was.answer[i]);
  }
  return was.answer === now.answer;
};
