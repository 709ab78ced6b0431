import { type Placed, placedQuestions } from '../course-questions';
import type { Problem } from '../problem';
import type { Rule } from '.';

/** Every question has a right answer that a learner can give. */
export const questionsCanBeAnswered: Rule = (course) => placedQuestions(course).flatMap(answerable);

const answerable = ({ draft, file, path }: Placed): Problem[] => {
  const say = (message: string) => [file.problem(path, `"${draft.id}" ${message}`)];
  switch (draft.type) {
    case 'single':
      return draft.correct.length === 1
        ? []
        : say(`has ${draft.correct.length} right options; a single choice has exactly one. Mark one option "correct: true".`);
    case 'multiple':
      return draft.correct.length > 0 && draft.correct.length < draft.keys.length
        ? []
        : say('needs at least one right and one other option.');
    case 'matching': {
      const stray = [...draft.correct].find((target) => !draft.targets.includes(target));
      return stray === undefined ? [] : say(`sends an option to the target "${stray}", which is not in its targets.`);
    }
    case 'ordering': {
      const places = [...new Set(draft.correct)].sort();
      return places.length > 1 && places[0] === '1' ? [] : say('needs places from 1 upward, at least two different ones.');
    }
    case 'plan':
      return [];
    case 'conversation':
      return conversation(draft.next, draft.start, say);
  }
};

const conversation = (
  next: Readonly<Record<string, Readonly<Record<string, string>>>>,
  start: string,
  say: (message: string) => Problem[],
): Problem[] => {
  const reached = new Set<string>();
  const queue = [start];
  for (const turn of queue) {
    if (turn === '.' || turn === '' || reached.has(turn)) continue;
    reached.add(turn);
    if (!next[turn]) return say(`leads to the turn "${turn}", which does not exist.`);
    queue.push(...Object.values(next[turn]));
  }
  const unreached = Object.keys(next).filter((turn) => !reached.has(turn));
  if (unreached.length) return say(`has a turn that no option leads to: "${unreached.join('", "')}".`);
  const stuck = [...reached].filter((turn) => !ending(next).has(turn));
  if (stuck.length === reached.size) return say('never ends. Give the last turn "ends: true" and a best option.');
  return stuck.length
    ? say(`has a turn from which the talk never ends: "${stuck.join('", "')}". Give it a best option that leads on.`)
    : [];
};

/** The turns from which some way leads to the end. */
const ending = (next: Readonly<Record<string, Readonly<Record<string, string>>>>): ReadonlySet<string> => {
  const found = new Set(['.']);
  for (const _ of Object.keys(next)) {
    for (const [turn, options] of Object.entries(next)) if (Object.values(options).some((to) => found.has(to))) found.add(turn);
  }
  return found;
};
