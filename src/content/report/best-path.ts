import type { ConversationView } from '../blocks/conversation';

export type Turn = ConversationView['turns'][number];

/** The turns that a learner meets who says the best words each time. */
export const bestPath = ({ turns }: ConversationView): Turn[] => {
  const path: Turn[] = [];
  let now: Turn | undefined = turns[0];
  while (now && !path.includes(now)) {
    path.push(now);
    const best: Turn['options'][number] | undefined = now.options.find((option) => option.best);
    if (now.ends || !best) break;
    const next: string | undefined = best.next ?? turns[turns.indexOf(now) + 1]?.key;
    now = turns.find(({ key }) => key === next);
  }
  return path;
};

/** Turns from which the words chosen lead to different turns. */
export const branches = ({ turns }: ConversationView): Turn[] =>
  turns.filter((turn, i) => {
    const followers = turn.options.flatMap(({ best, next }) => next ?? (best ? (turns[i + 1]?.key ?? '.') : []));
    return new Set(followers).size > 1;
  });
